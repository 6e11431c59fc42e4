using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>A rule about overseeing decisions.</summary>
public abstract class OversightRule : Rule
{
    /// <summary>Null when the finding may be recorded.</summary>
    internal virtual Refusal? Examine(ProposedFinding finding) => null;

    /// <summary>Null when the answer may be recorded.</summary>
    internal virtual Refusal? Examine(ProposedAnswer answer) => null;
}
