using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Rules;

/// <summary>Relatives and associates are never listed, a representative only on a ground that names representatives' own conduct.</summary>
public sealed class NobodyIsListedForAnothersConduct : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.OwnConductOnly;

    /// <inheritdoc/>
    public override string Citation => "Fa Fa [2019] 35 (a unit's representative is not listed for it); known failure: a son's place at university";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var capacity = act is OpenCase open ? open.Subject.Capacity : file.Subject?.Capacity;
        var key = act is OpenCase opening ? opening.AllegedGround : ProposalBehind(file, act)?.Ground;
        if (key is null || capacity is null or Capacity.ObligedParty)
        {
            return null;
        }

        var named = capacity == Capacity.Representative && circumstances.Charter.Ground(key)?.NamesRepresentatives == true;
        return named ? null : Refuse(
            "Nobody is listed for what somebody else owes or did: not relatives, not guarantors, not those who represent a unit.",
            "任何人不因他人的债务或行为被列入：亲属、担保人以及单位的代表人均不例外。", "subject.capacity");
    }
}
