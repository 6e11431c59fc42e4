using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A key asks only about the activities it was given for: an airline learns nothing about schools.</summary>
public sealed class AKeyIsBoundToItsActivities : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 16; Supreme People's Court, 9 March 2021 (against excessive application)";

    internal override Refusal? Examine(CheckQuestion question, CheckCircumstances circumstances) =>
        question.KeyActivities.Contains(question.Activity)
            ? null
            : Refuse("This key is not bound to the activity asked about.", "此密钥未获准查询该项活动。", "activity");
}
