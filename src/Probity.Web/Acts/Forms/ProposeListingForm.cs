using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="ProposeListing"/>: ground, findings, and for each measure its basis, relevance and proportionality.</summary>
public sealed class ProposeListingForm : ActForm<ProposeListing>
{
    /// <inheritdoc/>
    public override string Slug => "propose-listing";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.propose-listing.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.propose-listing.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) => record.Charter.Kind switch
    {
        RegisterKind.Redlist => OfMerit(record, t),
        RegisterKind.Record => RecordProposal.Ask(record, t),
        _ => OfConduct(record, t),
    };

    private static IEnumerable<Question> OfConduct(CaseRecord record, Texts t) =>
    [
        new OneOfQuestion("ground", t["acts.field.ground"], Choices.Grounds(record, t), t["acts.hint.ground"], record.Case.AllegedGround),
        new AreaQuestion("conduct", t["acts.field.conduct"], t["acts.hint.conduct"]),
        new DateQuestion("conductOn", t["acts.field.conduct-on"], t["acts.hint.conduct-on"]),
        new AnyOfQuestion("evidence", t["acts.field.evidence"], Choices.Evidence(record.Case.Evidence.Where(e => e.IsAdmissible)), t["acts.hint.evidence"]),
        new OneOfQuestion("ability", t["acts.field.ability"], Choices.Of<AbilityFinding>(t), t["acts.hint.ability"]),
        new AreaQuestion("abilityReasons", t["acts.field.ability-reasons"], Rows: 3),
        new OneOfQuestion("fault", t["acts.field.fault"], Choices.Of<FaultFinding>(t), t["acts.hint.fault"]),
        new AreaQuestion("faultReasons", t["acts.field.fault-reasons"], Rows: 3),
        new AnyOfQuestion("exclusions", t["acts.field.exclusions"], Choices.Exclusions(record, t), t["acts.hint.exclusions"]),
        new TextQuestion("term", t["acts.field.term"], t["acts.hint.term"], Initial: Term(record)),
        new ConfirmQuestion("aggravated", t["acts.field.aggravated"], t["acts.hint.aggravated"]),
        new ConfirmQuestion("corrected", t["acts.field.corrected"], t["acts.hint.corrected"]),
        .. Measures(record, t),
    ];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => record.Charter.Kind switch
    {
        RegisterKind.Redlist => ReadMerit(answers, record),
        RegisterKind.Record => RecordProposal.Read(answers, record),
        _ => ReadConduct(answers, record),
    };

    private static ProposeListing ReadConduct(Answers answers, CaseRecord record) => new(new Proposal(
        answers.Text("ground"), answers.Text("conduct"), answers.Day("conductOn"), answers.Numbers("evidence"),
        answers.OneOf<AbilityFinding>("ability"), answers.Text("abilityReasons"), answers.OneOf<FaultFinding>("fault"), answers.Text("faultReasons"),
        answers.Given("exclusions"), Measures(answers, record), answers.Span("term") ?? CalendarSpan.Years(2),
        answers.Confirmed("aggravated"), answers.Confirmed("corrected")));

    // Nothing is held against anybody, so there is no fault, ability or exclusion to find.
    private static IEnumerable<Question> OfMerit(CaseRecord record, Texts t) =>
    [
        new OneOfQuestion("ground", t["acts.field.ground"], Choices.Grounds(record, t), t["acts.hint.ground"], record.Case.AllegedGround),
        new AreaQuestion("conduct", t["acts.field.conduct"], t["acts.hint.conduct"]),
        new DateQuestion("conductOn", t["acts.field.conduct-on"], t["acts.hint.conduct-on"]),
        new AnyOfQuestion("evidence", t["acts.field.evidence"], Choices.Evidence(record.Case.Evidence.Where(e => e.IsAdmissible)), t["acts.hint.evidence"]),
        new TextQuestion("term", t["acts.field.term"], t["acts.hint.term"], Initial: Term(record)),
        .. Measures(record, t),
    ];

    private static ProposeListing ReadMerit(Answers answers, CaseRecord record) => new(new Proposal(
        answers.Text("ground"), answers.Text("conduct"), answers.Day("conductOn"), answers.Numbers("evidence"), AbilityFinding.NotMade, "",
        FaultFinding.NotMade, "", [], Measures(answers, record), answers.Span("term") ?? CalendarSpan.Years(1), Aggravated: false, Corrected: false));

    private static string? Term(CaseRecord record) => record.Charter.Ground(record.Case.AllegedGround)?.Term.ToString();

    private static IEnumerable<Question> Measures(CaseRecord record, Texts t) => record.Charter.Measures.Count == 0 ? [] :
    [
        new SectionHeading(t["acts.section.measures"], t["acts.section.measures.hint"]),
        .. record.Charter.Measures.SelectMany(m => Measure(m, record, t)),
    ];

    private static IEnumerable<Question> Measure(MeasureClause measure, CaseRecord record, Texts t)
    {
        if (record.Case.Subject is { } subject && !measure.Targets.Contains(subject.Kind))
        {
            yield break;
        }

        yield return new ConfirmQuestion($"measure.{measure.Key}", t.Say(measure.Text), measure.Mandatory ? t["acts.hint.measure-mandatory"] : null);
        yield return new TextQuestion($"basis.{measure.Key}", t["acts.field.basis"], Optional: true, Initial: CitationText.Of(record.Charter, measure.Basis, t));
        if (record.Charter.Kind == RegisterKind.Redlist)
        {
            yield break;
        }

        yield return new AreaQuestion($"relevance.{measure.Key}", t["acts.field.relevance"], Optional: true, Rows: 2);
        yield return new AreaQuestion($"proportionality.{measure.Key}", t["acts.field.proportionality"], Optional: true, Rows: 2);
    }

    private static MeasureReasons[] Measures(Answers answers, CaseRecord record) =>
    [
        .. record.Charter.Measures.Where(m => answers.Confirmed($"measure.{m.Key}")).Select(m => new MeasureReasons(
            m.Key, answers.OptionalText($"basis.{m.Key}") ?? "", answers.OptionalText($"relevance.{m.Key}") ?? "",
            answers.OptionalText($"proportionality.{m.Key}") ?? "")),
    ];
}
