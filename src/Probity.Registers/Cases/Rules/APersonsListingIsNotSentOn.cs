using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Listings of natural persons reach no worklist of another body: a point of service asks about one person and one activity.</summary>
public sealed class APersonsListingIsNotSentOn : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 6 (smallest scope); framework rule 13";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act is JointAct && file.Subject?.IsPerson != false
        ? Refuse("Listings of natural persons are not passed on to other bodies. Check one person and one activity at the point of service instead.",
            "自然人的列入信息不移送其他机关。请在服务点就一人一事进行核查。")
        : null;
}
