using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Joint;

/// <summary>An agreement as an officer of the implementing body proposes it and, after that, an officer of the keeper concludes it.</summary>
/// <param name="Agreement">What is agreed.</param>
/// <param name="Charter">Charter of the register.</param>
/// <param name="Edition">Edition that charter was written under.</param>
/// <param name="Keeper">The authority that keeps the register.</param>
/// <param name="Implementer">The authority that would apply its listings.</param>
/// <param name="ProposedBy">Who proposes it.</param>
/// <param name="ConcludedBy">Who concludes it; null while it is only proposed.</param>
public sealed record ProposedAgreement(
    Agreement Agreement, Charter Charter, FrameworkEdition Edition, Authority Keeper, Authority Implementer, Actor ProposedBy, Actor? ConcludedBy);
