using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A rule about acts in a case. A rule that only shapes a consequence never refuses.</summary>
public abstract class CaseRule : Rule
{
    /// <summary>Null when the act may pass.</summary>
    internal virtual Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => null;
}
