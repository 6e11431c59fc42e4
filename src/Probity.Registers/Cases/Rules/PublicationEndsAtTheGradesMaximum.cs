using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Where the edition's grades govern, a listing ends by the grade's maximum counted from the legal document, however late it was made.</summary>
public sealed class PublicationEndsAtTheGradesMaximum : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "NDRC Order 36 (2025): the clock starts at the document, and at the maximum publication stops";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Repairable;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        ProposeListing { Proposal: var proposal } => Over(Latest(file, proposal, circumstances), circumstances.Today, "proposal.term"),
        RecordService { Document: ServedDocument.Decision } service => Over(
            Latest(file, file.Proposal, circumstances), circumstances.Due(service.ServedOn, circumstances.Charter.Clocks!.Grace).DueOn, "document"),
        _ => null,
    };

    private Refusal? Over(LocalDate? latest, LocalDate beforeForce, string field) => latest is { } last && last <= beforeForce
        ? Refuse("The document is so old that the longest publication the law allows would be over before the listing began. Close the case.",
            "法律文书作出至今，列入生效前法定最长公示期即已届满，应当结案。", field)
        : null;

    /// <summary>The last day the grade allows; null where no grade governs.</summary>
    internal static LocalDate? Latest(Case file, Proposal? proposal, Circumstances circumstances)
    {
        if (proposal is null || circumstances.Charter.Ground(proposal.Ground) is not { } ground || file.Document?.EffectiveOn is not { } effective)
        {
            return null;
        }

        return circumstances.Edition.Grade(circumstances.Charter.Sector, ground.Severity) is { } grade
            ? circumstances.Calendar.After(effective, grade.Maximum)
            : null;
    }
}
