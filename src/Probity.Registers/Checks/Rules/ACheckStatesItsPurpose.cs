using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>Who asks says why, in words the subject will read.</summary>
public sealed class ACheckStatesItsPurpose : CheckRule
{
    private const int Shortest = 3;
    private const int Longest = 500;

    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 6; Shanghai Social Credit Regulations (2017), Art. 34";

    internal override Refusal? Examine(CheckQuestion question, CheckCircumstances circumstances) =>
        question.Purpose.Trim().Length is >= Shortest and <= Longest && PlainText.IsReadable(question.Purpose)
            ? null
            : Refuse($"State the purpose of the check in {Shortest} to {Longest} characters that can be shown; the subject will read it.",
                $"请用{Shortest}至{Longest}个可显示的字符说明核查目的；被核查者将看到该说明。", "purpose");
}
