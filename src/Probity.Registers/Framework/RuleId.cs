namespace Probity.Registers.Framework;

/// <summary>The stable name of a rule, e.g. <c>minors-are-never-listed</c>.</summary>
public readonly record struct RuleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
