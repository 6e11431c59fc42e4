using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A rule about checks at a point of service.</summary>
public abstract class CheckRule : Rule
{
    /// <summary>Null when the question may be answered.</summary>
    internal virtual Refusal? Examine(CheckQuestion question, FrameworkEdition edition) => null;
}

/// <summary>The rules about checks.</summary>
public static class CheckRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<CheckRule> All { get; } = [];
}
