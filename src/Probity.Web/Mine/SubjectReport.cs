using NodaTime;
using Probity.Storage;
using Probity.Storage.Cases;
using Probity.Storage.Subjects;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Mine;

/// <summary>What a subject takes away: everything held about them, in words. The JSON and the PDF say the same.</summary>
/// <param name="Subject">Name of the account's holder.</param>
/// <param name="Identifiers">Document numbers, masked.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Language"><c>en</c> or <c>zh</c>.</param>
/// <param name="Cases">Every case.</param>
/// <param name="Looks">Who read what.</param>
/// <param name="Checks">Who asked what.</param>
public sealed record SubjectReport(
    string Subject, IReadOnlyList<string> Identifiers, string MadeAt, string Language, IReadOnlyList<ReportedCase> Cases,
    IReadOnlyList<ReportedLook> Looks, IReadOnlyList<ReportedCheck> Checks)
{
    /// <summary>The report of a record.</summary>
    public static SubjectReport Of(SubjectRecord record, RegisterNode node, Instant now, ActivityNames names, Texts t) => new(
        record.Account.DisplayName,
        [.. record.Account.Identity?.Identifiers.Select(i => $"{t.Say(i.Scheme.Name)} {i.Masked}") ?? []],
        now.ToString(), t.Language.Code(),
        [.. record.Cases.Select(c => ReportedCase.Of(c, node, t))],
        [.. record.Looks.Select(l => new ReportedLook(l.At.ToString(), l.BySubject ? t["mine.yourself"] : l.Who, l.Purpose, l.Case?.Value))],
        [.. record.Checks.Select(c => new ReportedCheck(
            c.At.ToString(), c.Asker, names.Of(c.Activity, t), c.Purpose, t.Word(c.Answer)))]);
}

/// <summary>One case of a <see cref="SubjectReport"/>.</summary>
/// <param name="Reference">Case reference.</param>
/// <param name="Register">Register.</param>
/// <param name="RegisterTitle">Its title.</param>
/// <param name="Authority">Who keeps it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OpenedOn">Day it was opened.</param>
/// <param name="LegalDocument">The document it rests on.</param>
/// <param name="Obligation">What that obliges to.</param>
/// <param name="Ground">The ground proposed.</param>
/// <param name="Conduct">The conduct found.</param>
/// <param name="Assessment">In a register that rates organisations: the year, every fact with what it cost, and the grade they make.</param>
/// <param name="DecisionReasons">Reasons of the decision.</param>
/// <param name="InForceFrom">First day.</param>
/// <param name="LastDay">Last day.</param>
/// <param name="Measures">Measures.</param>
/// <param name="AppliedBy">Other authorities that apply it, or did, and points of service that were told of a restriction.</param>
/// <param name="DoesNotMean">What an entry does not mean.</param>
/// <param name="ObjectAt">Where to object.</param>
/// <param name="History">Everything that happened.</param>
/// <param name="LogKey">The key of the register's log, in its text form (C2SP signed-note).</param>
/// <param name="Proofs">A file for each event that shows everything it says and proves that the log has it (C2SP tlog-proof).</param>
public sealed record ReportedCase(
    string Reference, string Register, string RegisterTitle, string Authority, string State, string OpenedOn, string? LegalDocument,
    string? Obligation, string? Ground, string? Conduct, IReadOnlyList<string> Assessment, string? DecisionReasons, string? InForceFrom, string? LastDay,
    IReadOnlyList<string> Measures, IReadOnlyList<string> AppliedBy, string DoesNotMean, string ObjectAt, IReadOnlyList<ReportedEvent> History,
    string LogKey, IReadOnlyList<string> Proofs)
{
    internal static ReportedCase Of(CaseRecord record, RegisterNode node, Texts t)
    {
        var file = record.Case;
        t = t.In(record.Charter.Kind);
        return new ReportedCase(
            file.Id.Value, record.Register.Id.Value, t.Say(record.Charter.Title), t.Say(record.Keeper.Name), StageText.Of(record, t),
            Dates.Machine(file.OpenedOn), file.Document is { } d ? $"{d.Issuer}, {d.Number}" : null, file.Document?.Obligation,
            file.Proposal is { } p && record.Charter.Ground(p.Ground) is { } ground ? t.Say(ground.Text) : null, file.Proposal?.Conduct,
            [.. ReportedAssessment.Lines(record, t)], file.Decision?.Reasons, Day(file.Listing?.From), Day(file.Listing?.LastDay),
            [.. file.Listing?.Measures.Select(m => Choices.Measure(record, m, t)) ?? []], Recipients(record, node, t), t.Say(record.Charter.DoesNotMean),
            t.Say(record.Keeper.Contact), [.. record.History.Select(h => ReportedEvent.Of(h, t))],
            node.Logs.Status(record.Register.Id)!.Keys.Current.ToString(), [.. node.Logs.Disclosures.OfCase(record).Select(o => o.Proof?.ToString()).OfType<string>()]);
    }

    private static string[] Recipients(CaseRecord record, RegisterNode node, Texts t) => record.Case.Listing is null ? [] :
    [
        .. node.Joint.Recipients(record.Register.Id, record.Case.Id).Select(r => r.Item is { } item
            ? $"{t.Say(r.Name)}: {t.Word(item.State)}, {Dates.Machine(item.Since)}"
            : $"{t.Say(r.Name)}: {t.Format("joint.recipient.told", Texts.Number(r.Times))}"),
    ];

    private static string? Day(LocalDate? day) => day is { } known ? Dates.Machine(known) : null;
}

/// <summary>One event of a <see cref="ReportedCase"/>.</summary>
/// <param name="Number">Number in the register.</param>
/// <param name="On">Legal date.</param>
/// <param name="What">What happened.</param>
/// <param name="Who">Who did it; null when the law did.</param>
public sealed record ReportedEvent(long Number, string On, string What, string? Who)
{
    internal static ReportedEvent Of(RecordedEvent entry, Texts t) => new(
        entry.Number, Dates.Machine(entry.Event.On), t[$"acts.event.{EventNames.Of(entry.Event)}"],
        entry.Event.By.Actor is null ? null : entry.Event.By.Name);
}

/// <summary>One look of a <see cref="SubjectReport"/>.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Reader.</param>
/// <param name="Why">Purpose.</param>
/// <param name="Case">Case read; null for a look-up.</param>
public sealed record ReportedLook(string At, string Who, string Why, string? Case);

/// <summary>One check of a <see cref="SubjectReport"/>.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Point of service.</param>
/// <param name="Activity">Activity asked about.</param>
/// <param name="Why">Purpose.</param>
/// <param name="Answer">Answer.</param>
public sealed record ReportedCheck(string At, string Who, string Activity, string Why, string Answer);
