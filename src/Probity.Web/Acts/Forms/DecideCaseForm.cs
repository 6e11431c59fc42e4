using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="DecideCase"/>.</summary>
public sealed class DecideCaseForm : ActForm<DecideCase>
{
    /// <inheritdoc/>
    public override string Slug => "decide-case";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.decide-case.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.decide-case.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) => record.Case.Assessment is not null ? OfAssessment(t) :
    [
        new OneOfQuestion("lists", t["acts.field.lists"], Choices.YesNo(t["acts.choice.list"], t["acts.choice.not-list"])),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.decision-reasons"], Rows: 8),
        .. record.Case.Proposal is { Measures.Count: > 0 } proposed
            ? [new AnyOfQuestion("measures", t["acts.field.measures-kept"], Choices.Proposed(record, t), t["acts.hint.measures-kept"],
                Initial: [.. proposed.Measures.Select(m => m.Measure)])]
            : Array.Empty<Question>(),
        new TextQuestion("term", t["acts.field.term"], t["acts.hint.term-decided"], Optional: true, Initial: record.Case.Proposal?.Term.ToString()),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => answers.Yes("lists")
        ? new DecideCase(new Decision(true, answers.Text("reasons"), answers.Given("measures"), Term(answers, record)))
        : new DecideCase(new Decision(false, answers.Text("reasons"), [], null));

    // A grade has no measures, and how long it can last is the charter's to say.
    private static IEnumerable<Question> OfAssessment(Texts t) =>
    [
        new OneOfQuestion("lists", t["acts.field.lists"], Choices.YesNo(t["acts.choice.take-effect"], t["acts.choice.no-effect"])),
        new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.assessment-reasons"], Rows: 8),
    ];

    private static CalendarSpan? Term(Answers answers, CaseRecord record) => record.Case.Assessment is null
        ? answers.Span("term")
        : record.Charter.Ground(record.Case.AllegedGround)?.Term;
}
