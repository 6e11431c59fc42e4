using Probity.Registers.Checks.Rules;
using Probity.Registers.Framework;

namespace Probity.Registers.Checks;

/// <summary>What comes of a question: an answer, or a refusal to answer it at all.</summary>
public abstract record CheckOutcome
{
    private CheckOutcome()
    {
    }

    /// <summary>An answer that covers the one activity.</summary>
    /// <param name="Answer">Result, restrictions, advice.</param>
    public sealed record Answered(CheckAnswer Answer) : CheckOutcome;

    /// <summary>The question may not be answered.</summary>
    /// <param name="Refusal">Rule, clause and sentence.</param>
    public sealed record Refused(Refusal Refusal) : CheckOutcome;
}

/// <summary>Answers a point of service. Pure; the answer is the same whoever asks.</summary>
/// <remarks>
/// Whether the particulars suffice is settled from the question before any listing is looked at, so that an incomplete question gets the same
/// answer about a listed subject and about any other. A listing counts only through measures that bar this very activity today.
/// </remarks>
public static class CheckDecision
{
    /// <summary>The answer, or which rule refuses the question.</summary>
    public static CheckOutcome Of(CheckQuestion question, CheckCircumstances circumstances)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(circumstances);
        foreach (var rule in circumstances.Rules.Of<CheckRule>())
        {
            if (rule.Examine(question, circumstances) is { } refusal)
            {
                return new CheckOutcome.Refused(refusal);
            }
        }

        foreach (var rule in circumstances.Rules.Of<CheckRule>())
        {
            if (rule.Wanting(question, circumstances) is { } advice)
            {
                return Uncertain(advice);
            }
        }

        return new CheckOutcome.Answered(Judge(question, circumstances));
    }

    private static CheckAnswer Judge(CheckQuestion question, CheckCircumstances circumstances)
    {
        var binding = circumstances.Candidates
            .Select(c => (Match: Identity(c, question, circumstances.Rules), Bars: Barring(c, question)))
            .Where(c => c.Bars.Count > 0 && c.Match != IdentityMatch.Other).ToArray();
        var certain = binding.Where(c => c.Match == IdentityMatch.Certain).SelectMany(c => c.Bars).ToArray();
        if (certain.Length > 0)
        {
            return new CheckAnswer(CheckResult.Restricted, certain, null);
        }

        return binding.Length == 0
            ? new CheckAnswer(CheckResult.Unrestricted, [], null)
            : new CheckAnswer(CheckResult.IdentityNotCertain, [], CheckAdvice.CompareDocuments);
    }

    private static List<Restriction> Barring(CandidateListing candidate, CheckQuestion question) =>
        [.. candidate.Measures.Where(m => m.Bars(question.Activity, candidate.Today)).Select(m => m.Restriction)];

    /// <summary>The strictest view any rule takes; a shared name or number is the same subject only where no rule objects.</summary>
    private static IdentityMatch Identity(CandidateListing candidate, CheckQuestion question, RuleBook rules)
    {
        var shares = candidate.IdentifierMatches || candidate.NameMatches;
        if (!shares || rules.Of<CheckRule>().Any(r => r.Excludes(candidate, question)))
        {
            return IdentityMatch.Other;
        }

        return rules.Of<CheckRule>().Any(r => r.Doubts(candidate, question)) ? IdentityMatch.Uncertain : IdentityMatch.Certain;
    }

    private static CheckOutcome.Answered Uncertain(LocalizedText advice) =>
        new(new CheckAnswer(CheckResult.IdentityNotCertain, [], advice));

    private enum IdentityMatch
    {
        Other,
        Uncertain,
        Certain,
    }
}
