using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;

namespace Probity.Registers.Cases.Acts;

/// <summary>Records proven service of the notice, or offer, or of the decision; the periods count from the day it counts as served.</summary>
/// <param name="Document">Notice or decision.</param>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="ServedOn">Day it was done; substituted service counts as served only some time after.</param>
public sealed record RecordService(ServedDocument Document, string Manner, string Proof, LocalDate ServedOn) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RecordService>(
        [Role.Clerk, Role.Officer], [Stage.NoticeIssued, Stage.AwaitingDecisionService]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Proof, "proof")];

    internal override Verdict Decide(Case file, Circumstances circumstances)
    {
        var deemedAfter = circumstances.Charter.Manner(Manner)?.DeemedAfter;
        var served = deemedAfter is { } span ? circumstances.Calendar.Due(ServedOn, span).DueOn : ServedOn;
        return Document == ServedDocument.Notice ? NoticeServedOn(served, circumstances) : DecisionServedOn(served, file, circumstances);
    }

    private Verdict NoticeServedOn(LocalDate served, Circumstances circumstances)
    {
        var respondBy = circumstances.Due(served, circumstances.Charter.Clocks!.Response);
        var decideBy = circumstances.Due(respondBy.DueOn, circumstances.Charter.Clocks.Decision);
        return Verdict.Of(new NoticeServed(Manner, Proof, served, respondBy, decideBy));
    }

    private Verdict DecisionServedOn(LocalDate served, Case file, Circumstances circumstances)
    {
        var grace = circumstances.Calendar.Due(served, circumstances.Charter.Clocks!.Grace?.Length ?? CalendarSpan.None);
        if (!circumstances.Holds<NothingTakesEffectBeforeGraceHasRun>())
        {
            grace = grace with { DueOn = served.PlusDays(-1) };
        }

        var lastDay = circumstances.Calendar.After(grace.DueOn, file.Decision!.Term!.Value);
        if (circumstances.Holds<PublicationEndsAtTheGradesMaximum>()
            && PublicationEndsAtTheGradesMaximum.Latest(file, file.Proposal, circumstances) is { } latest)
        {
            lastDay = LocalDate.Min(lastDay, latest);
        }

        if (file.GradeEndsOn(circumstances) is { } ends && circumstances.Holds<AGradeEndsWithItsPeriod>())
        {
            lastDay = LocalDate.Min(lastDay, ends);
        }

        if (file.Recorded?.ShownUntil() is { } shownUntil && circumstances.Holds<ARecordIsShownNoLongerThanItsDecisionSays>())
        {
            lastDay = LocalDate.Min(lastDay, shownUntil);
        }

        return Verdict.Of(new DecisionServed(Manner, Proof, served, grace, lastDay));
    }
}
