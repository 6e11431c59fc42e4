namespace Probity.TransparencyLog.Verdicts;

/// <summary>Why something was refused: the rule, and the particulars of this case.</summary>
/// <param name="Rule">The rule that did not hold.</param>
/// <param name="Detail">What was found, in English and without control characters, at most <see cref="LongestDetail"/> characters; may be empty.</param>
public readonly record struct Reason(LogRule Rule, string Detail)
{
    /// <summary>Longest detail in characters: what is quoted comes from strangers.</summary>
    public const int LongestDetail = 300;

    public string Detail { get; } = Tame(Detail);

    public override string ToString() => Detail.Length == 0 ? RuleSentences.English(Rule) : $"{RuleSentences.English(Rule)} ({Detail})";

    private static string Tame(string detail)
    {
        var cut = detail.Length > LongestDetail ? detail[..LongestDetail] : detail;
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(c => char.IsControl(c) ? ' ' : c)) : cut;
    }
}
