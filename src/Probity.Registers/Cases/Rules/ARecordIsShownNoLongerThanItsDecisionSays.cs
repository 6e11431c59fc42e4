using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Where a decision names the day on which showing it ends, or on which the permit ends, its entry ends no later.</summary>
public sealed class ARecordIsShownNoLongerThanItsDecisionSays : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Fields CF_GSJZQ and XK_YXQZI of the data standard of double publicity; framework rule 9";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Record];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var (until, beforeForce) = act switch
        {
            OpenCase open => (open.Recorded?.ShownUntil(), circumstances.Today),
            RecordService { Document: ServedDocument.Decision } service => (
                file.Recorded?.ShownUntil(), circumstances.Due(service.ServedOn, circumstances.Charter.Clocks!.Grace).DueOn),
            _ => (null, circumstances.Today),
        };
        return until is { } last && last <= beforeForce
            ? Refuse("By the day its decision names it would be over before it was shown. Nothing is published; the case ends by itself.",
                "依决定载明的日期，公示开始前即已届满，不予公示，案件自行终结。", act is OpenCase ? "recorded" : "document")
            : null;
    }
}
