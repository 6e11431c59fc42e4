using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A check asks about one catalogued activity; there is no asking about a subject in general.</summary>
public sealed class AnActivityIsInTheCatalogue : CheckRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Shanghai Social Credit Regulations (2017), Art. 32 (unpublished measures may not be applied)";

    internal override Refusal? Examine(CheckQuestion question, CheckCircumstances circumstances) =>
        circumstances.Editions.Any(e => e.Activity(question.Activity) is not null)
            ? null
            : Refuse("No framework edition on this node knows this activity. See the list of activities.", "本节点的框架版本中没有此项活动。请查阅活动目录。", "activity");
}
