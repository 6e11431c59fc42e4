using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An act out of its stage is refused, and so is one that registers of this kind do not know, so that no step can be skipped or borrowed.</summary>
public sealed class ActsComeInTheirOrder : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 62";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances) =>
        kind.IsOpenIn(file, circumstances.Charter.Kind, circumstances.Today) ? null
        : Refuse("This step is not open at the present stage of the case, or not in a register of this kind. See the case page for the steps that are.",
            "案件处于目前阶段时，或者在此类登记中，不能进行此步骤。可进行的步骤请见案件页面。");
}
