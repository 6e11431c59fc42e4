namespace Probity.Registers.Tests.Attacks;

/// <summary>Marks a static method (<c>RuleBook</c> to <see cref="AttackOutcome"/>) that attacks one rule through the public API.</summary>
/// <remarks>The full book must repel it, by this rule; the book without this rule must let it through. See <see cref="AttackTests"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AttackAttribute(Type rule) : Attribute
{
    public Type Rule { get; } = rule;
}
