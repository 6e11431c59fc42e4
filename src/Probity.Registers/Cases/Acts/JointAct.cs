using Probity.Registers.Joint;

namespace Probity.Registers.Cases.Acts;

/// <summary>An act of a body that applies the register's listings under an agreement.</summary>
/// <param name="Agreement">Under which.</param>
public abstract record JointAct(AgreementId Agreement) : CaseAct;
