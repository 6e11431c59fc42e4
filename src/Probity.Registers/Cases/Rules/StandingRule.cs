using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A rule that looks only at who acts, what kind of act it is and where the case stands, so that pages can ask it beforehand.</summary>
public abstract class StandingRule : CaseRule
{
    internal sealed override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        Examine(file, act.Kind, circumstances);

    /// <summary>Null when the actor may do such an act now.</summary>
    internal abstract Refusal? Examine(Case file, ActKind kind, Circumstances circumstances);
}
