using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ProposeListing"/> in a register of permits or penalties: the decision made its findings, and none is made again.</summary>
internal static class RecordProposal
{
    public static IEnumerable<Question> Ask(CaseRecord record, Texts t) =>
    [
        new OneOfQuestion("ground", t["record.grade"], Choices.Grounds(record, t), t["record.grade.hint"], record.Case.AllegedGround),
        new AreaQuestion("need", t["record.need"], t["record.need.hint"], Optional: true, Rows: 3),
        new AnyOfQuestion("exclusions", t["acts.field.exclusions"], Choices.Exclusions(record, t), t["acts.hint.exclusions"]),
        new TextQuestion("term", t["acts.field.term"], t["acts.hint.term"], Initial: record.Charter.Ground(record.Case.AllegedGround)?.Term.ToString()),
    ];

    public static ProposeListing Read(Answers answers, CaseRecord record) => new(new Proposal(
        answers.Text("ground"), record.Case.Recorded?.Account() ?? "", record.Case.Document?.EffectiveOn ?? record.Case.OpenedOn, [], AbilityFinding.NotMade, "",
        FaultFinding.NotMade, "", answers.Given("exclusions"), [], answers.Span("term") ?? CalendarSpan.Months(3), Aggravated: false, Corrected: false)
    {
        Need = answers.OptionalText("need"),
    });
}
