using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An act stays in the record with the full name of the person who did it.</summary>
public sealed class EveryActIsSignedByName : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Arts. 42 and 57";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        string.IsNullOrWhiteSpace(circumstances.Actor.Name)
            ? Refuse("Your account has no full name. Acts are recorded with the name of the person who did them.",
                "您的账户没有登记姓名。每一步骤均须记录经办人的姓名。", "actor.name")
            : null;
}
