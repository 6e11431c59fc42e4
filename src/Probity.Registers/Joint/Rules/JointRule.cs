using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>A rule about agreements between authorities. A rule that only shapes a consequence never refuses.</summary>
public abstract class JointRule : Rule
{
    /// <summary>Null when the agreement may be made.</summary>
    internal virtual Refusal? Examine(ProposedAgreement proposed) => null;
}
