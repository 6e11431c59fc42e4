using NodaTime.Text;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Checks;

namespace Probity.Operations;

/// <summary>Asks about one activity as the node's own operator; logged like every check.</summary>
internal sealed record CheckSubject(IReadOnlyList<string> Ids, string? Name, string? Address, string Activity, string Purpose) : Operation
{
    private const string OperatorKey = "operator";

    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        var identifiers = new List<Identifier>();
        foreach (var text in Ids)
        {
            if (!Identifier.TryParse(text, out var identifier, out var fault))
            {
                return Outcome.Refused($"--id: {fault.Sentence.En}");
            }

            identifiers.Add(identifier);
        }

        var activity = new ActivityId(Activity);
        if (node.Library.Editions.All(e => e.Activity(activity) is null))
        {
            return Outcome.Refused($"--activity: no edition knows '{Activity}'.");
        }

        var question = new CheckQuestion(identifiers, Name, Address, activity, Purpose, new HashSet<ActivityId> { activity });
        return await node.Checks.AnswerAsync(question, OperatorKey, cancel) switch
        {
            CheckReply.Answered answered => Answer(answered),
            CheckReply.Refused refused => Outcome.Refused($"{refused.Refusal.Sentence.En} [{refused.Refusal.Rule}: {refused.Refusal.Clause}]"),
            _ => throw new InvalidOperationException("Unknown reply."),
        };
    }

    private Outcome Answer(CheckReply.Answered answered) => answered.Answer.Result switch
    {
        CheckResult.Unrestricted => new Outcome(0, [$"unrestricted for {Activity} (receipt {answered.Receipt}). This covers that activity and nothing else."]),
        CheckResult.Restricted => new Outcome(3, [$"restricted for {Activity} (receipt {answered.Receipt})", .. answered.Answer.Restrictions.SelectMany(Lines)]),
        _ => new Outcome(4, [$"identity not certain (receipt {answered.Receipt})", answered.Answer.Advice?.En ?? ""]),
    };

    private static IEnumerable<string> Lines(Restriction r) =>
    [
        $"  register     {r.Register}",
        $"  entry        {r.Entry}",
        $"  measure      {r.Measure.En}",
        $"  legal basis  {r.LegalBasis}",
        $"  since        {LocalDatePattern.Iso.Format(r.Since)}",
        $"  until        {(r.Until is { } until ? LocalDatePattern.Iso.Format(until) : "no end published by the keeper")}",
        $"  exceptions   {r.Exceptions.En}",
        $"  object at    {r.ObjectAt.En}",
        "",
    ];
}
