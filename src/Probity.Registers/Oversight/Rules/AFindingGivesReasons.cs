using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>A finding says why, also that a decision is in order; so does its answer.</summary>
public sealed class AFindingGivesReasons : OversightRule
{
    private const int Shortest = 10;
    private const int Longest = 4_000;

    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 75; framework rule 16";

    internal override Refusal? Examine(ProposedFinding finding) => Examine(finding.Reasons);

    internal override Refusal? Examine(ProposedAnswer answer) => Examine(answer.Reasons);

    private Refusal? Examine(string reasons) =>
        reasons.Trim().Length is >= Shortest and <= Longest && PlainText.IsReadable(reasons)
            ? null
            : Refuse(
                $"Say in {Shortest} to {Longest} characters that can be shown why, with the places in the file that show it.",
                $"请用{Shortest}至{Longest}个可显示的字符说明理由，并指出案卷中的依据。", "reasons");
}
