using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>The first objection, and any that brings new facts, suspends publication; shapes <see cref="Acts.LodgeObjection"/>.</summary>
public sealed class TheFirstObjectionSuspendsPublication : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 10; von Blomberg and Yu 2023 (shaming cannot be taken back)";
}
