using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Notices;

/// <summary>What the notice of a drafted assessment is about.</summary>
internal sealed record AssessedMatter(
    RatedOrganisation Organisation, int Year, Reckoning How, RatingClause Clause, Charter Charter, Clocks Clocks, Authority Keeper)
{
    /// <summary>Null where nothing is assessed.</summary>
    public static AssessedMatter? Of(Case file, Charter charter, Authority keeper) =>
        file is { Assessment: { } assessment, Subject: { } subject } && charter is { Rating: { } clause, Clocks: { } clocks }
        && RatedOrganisation.Of(subject) is { } organisation
            ? new AssessedMatter(organisation, assessment.Year, Arithmetic.Of(organisation, clause, assessment.Facts), clause, charter, clocks, keeper)
            : null;
}
