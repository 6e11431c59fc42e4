using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>An officer of the implementing body proposes an agreement, an officer of the keeper concludes it, and the two are different bodies.</summary>
public sealed class BothBodiesConcludeAnAgreement : JointRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Guo Fa [2016] 33 (bodies agree on joint incentives and punishment)";

    internal override Refusal? Examine(ProposedAgreement proposed)
    {
        if (proposed.Agreement.Implementer == proposed.Keeper.Id)
        {
            return Refuse("Choose a register of another authority: a keeper applies its own listings without an agreement.", "请选择其他机关的名单：机关适用自己的名单无须协议。", "register");
        }

        if (!IsOfficer(proposed.ProposedBy, proposed.Agreement.Implementer))
        {
            return Refuse("An officer of the body that would apply the measures proposes the agreement.", "协议应由拟实施措施的机关的承办人提出。");
        }

        return proposed.ConcludedBy is not { } other || IsOfficer(other, proposed.Keeper.Id)
            ? null
            : Refuse("An officer of the authority that keeps the register concludes the agreement.", "协议应由名单管理机关的承办人签订。");
    }

    private static bool IsOfficer(Actor actor, AuthorityId authority) => actor.Roles.Contains(Role.Officer) && actor.Authority == authority;
}
