using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>A rule about overseeing decisions.</summary>
public abstract class OversightRule : Rule
{
    /// <summary>Null when the finding may be recorded.</summary>
    internal abstract Refusal? Examine(ProposedFinding finding);
}
