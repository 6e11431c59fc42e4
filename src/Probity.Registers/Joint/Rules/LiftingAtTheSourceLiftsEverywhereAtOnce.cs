using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>Once a listing or the agreement has ended, or while the listing is stayed, nothing binds through anybody; a receipt is owed, not waited for.</summary>
public sealed class LiftingAtTheSourceLiftsEverywhereAtOnce : JointRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (repair ends joint measures); framework rule 11";
}
