using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Storage.Cases;
using Probity.Web.Acts;
using Probity.Web.Languages;

namespace Probity.Web.Api.Cases;

/// <summary>A case file as far as its reader may see it. Sentences are in the language of the request.</summary>
/// <param name="Id">Pseudonymous reference.</param>
/// <param name="Version">How many events made it; the entity tag is this number in quotation marks.</param>
/// <param name="Register">Register it belongs to.</param>
/// <param name="Charter">Charter version it keeps.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="State">The same in words; a listed case is in grace, in force or suspended by its dates.</param>
/// <param name="End">How it ended, once it has.</param>
/// <param name="EndedOn">Day it ended.</param>
/// <param name="OpenedOn">Day it was opened.</param>
/// <param name="Today">The keeper's legal date, on which everything here was computed.</param>
/// <param name="Matter">Whom and what it is about; absent once erased.</param>
/// <param name="Investigation">Report and evidence; absent once erased.</param>
/// <param name="Procedure">Proposal, notice, hearing, decision; absent once erased.</param>
/// <param name="Assessment">Facts and grade, in a register that rates organisations; absent in every other.</param>
/// <param name="Listing">The listing, once its decision was served.</param>
/// <param name="Remedies">Objections, exceptions, proof of performance.</param>
/// <param name="Deadlines">Clocks that run.</param>
/// <param name="OpenActs">What the reader can do now; an act can still be refused for what it says.</param>
/// <param name="History">Everything that happened, in order.</param>
/// <param name="Namesakes">Others of the same name, to be told apart; officers only.</param>
/// <param name="EarlierCases">Other cases of the same subject in this register; not shown to the applicant.</param>
public sealed record CaseResponse(
    CaseId Id, int Version, RegisterId Register, CharterReference Charter, Stage Stage, string State, CaseEnd? End, LocalDate? EndedOn,
    LocalDate OpenedOn, LocalDate Today, MatterResponse? Matter, InvestigationResponse? Investigation, ProcedureResponse? Procedure,
    AssessmentResponse? Assessment, ListingResponse? Listing, RemediesResponse? Remedies, IReadOnlyList<DeadlineResponse> Deadlines, IReadOnlyList<OpenActResponse> OpenActs,
    IReadOnlyList<EventResponse> History, IReadOnlyList<NamesakeResponse> Namesakes, IReadOnlyList<EarlierCaseResponse> EarlierCases)
{
    internal static CaseResponse Of(CaseRecord record, WorkingDayCalendar calendar, Texts t)
    {
        var file = record.Case;
        t = t.In(record.Charter.Kind);
        var today = record.Circumstances.Today;
        var erased = file.Stage == Stage.Erased;
        return new CaseResponse(
            file.Id, file.Version, record.Register.Id, file.Charter, file.Stage, StageText.Of(record, t), file.End, file.EndedOn, file.OpenedOn,
            today, MatterResponse.Of(file), erased ? null : InvestigationResponse.Of(record), erased ? null : ProcedureResponse.Of(record, t),
            AssessmentResponse.Of(record, t), ListingResponse.Of(file, today), erased ? null : RemediesResponse.Of(file),
            [.. CaseDeadlines.Of(record, calendar).Select(c => DeadlineResponse.Of(c, record, calendar, t))],
            [.. Open(record, t)], [.. record.History.Select(h => EventResponse.Of(h, t))],
            [.. record.Namesakes.Select(n => new NamesakeResponse(n.Name, n.MaskedIdentifiers))],
            [.. record.EarlierCases.Select(e => new EarlierCaseResponse(e.Id, e.End))]);
    }

    private static IEnumerable<OpenActResponse> Open(CaseRecord record, Texts t) =>
        ActForms.Of(CaseProcedure.OpenActs(record.Case, record.Circumstances)).Select(form => new OpenActResponse(
            form.Slug, form.Title(t), form.Intro(t), form.IsFinal, $"{ApiEndpoints.Root}/cases/{record.Case.Id}/acts/{form.Slug}",
            QuestionResponse.Of(form.Ask(record, t, record.Circumstances.Today))));
}

/// <summary>A clock that runs.</summary>
/// <param name="Clock">Which.</param>
/// <param name="DueOn">Last day in time.</param>
/// <param name="WorkingDaysLeft">Working days until then; negative when past.</param>
/// <param name="BindsAuthority">True when being late costs the authority, false when it is the subject's period.</param>
/// <param name="Provisional">True until the calendar of that year is known.</param>
/// <param name="Silence">What follows when nobody acts.</param>
public sealed record DeadlineResponse(ClockKind Clock, LocalDate DueOn, int WorkingDaysLeft, bool BindsAuthority, bool Provisional, string Silence)
{
    internal static DeadlineResponse Of(OpenClock clock, CaseRecord record, WorkingDayCalendar calendar, Texts t) => new(
        clock.Kind, clock.Deadline.DueOn, calendar.WorkingDaysBetween(record.Circumstances.Today, clock.Deadline.DueOn), clock.BindsAuthority,
        clock.Deadline.IsProvisional, SilenceText.Of(clock.Kind, record.Charter.Clocks, t));
}

/// <summary>Something that happened.</summary>
/// <param name="Number">Number in the register, without gaps.</param>
/// <param name="Event">Stable name.</param>
/// <param name="Text">In words.</param>
/// <param name="On">Legal date.</param>
/// <param name="At">When it was written, UTC.</param>
/// <param name="By">Who did it; absent when the law did.</param>
/// <param name="Role">In which office.</param>
/// <param name="Reasons">The reasons given with it.</param>
public sealed record EventResponse(long Number, string Event, string Text, LocalDate On, string At, string? By, Role? Role, string? Reasons)
{
    internal static EventResponse Of(RecordedEvent entry, Texts t)
    {
        var name = EventNames.Of(entry.Event);
        var by = entry.Event.By;
        return new EventResponse(
            entry.Number, name, t[$"acts.event.{name}"], entry.Event.On, entry.At.ToString(), by.Role is null ? null : by.Name, by.Role,
            EventReasons.Of(entry.Event));
    }
}

/// <summary>Another subject of the same name.</summary>
/// <param name="Name">Name.</param>
/// <param name="Identifiers">Document numbers, masked.</param>
public sealed record NamesakeResponse(string Name, IReadOnlyList<string> Identifiers);

/// <summary>Another case of the same subject.</summary>
/// <param name="Id">Reference.</param>
/// <param name="End">How it ended; absent while it is open.</param>
public sealed record EarlierCaseResponse(CaseId Id, CaseEnd? End);
