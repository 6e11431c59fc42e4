using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An act needs its office, at the authority it belongs to; a party acts only in its own case.</summary>
public sealed class OnlyThoseWithTheOfficeAct : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 42; framework rule 2";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances) =>
        circumstances.OfficeFor(kind, file) is not null ? null : Refuse(
            "Your account does not hold the office this step needs in this case.",
            "您的账户不具有在本案中进行此步骤所需的职务。");
}
