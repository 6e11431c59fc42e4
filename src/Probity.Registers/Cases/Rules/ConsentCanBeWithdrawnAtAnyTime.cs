using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Whoever is honoured can end it at any time, without reasons and at once; shapes <see cref="Acts.WithdrawAcceptance"/>.</summary>
public sealed class ConsentCanBeWithdrawnAtAnyTime : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 15; Shenzhen Social Credit Regulations (2022), Art. 39";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Redlist];
}
