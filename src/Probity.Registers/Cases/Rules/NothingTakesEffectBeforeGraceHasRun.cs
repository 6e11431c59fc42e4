using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A served decision takes effect the day after grace, never earlier; shapes <see cref="Acts.RecordService"/>.</summary>
public sealed class NothingTakesEffectBeforeGraceHasRun : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Fa Fa [2019] 35, Arts. 14-21 (grace of one to three months)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.AllBut(RegisterKind.Redlist);
}
