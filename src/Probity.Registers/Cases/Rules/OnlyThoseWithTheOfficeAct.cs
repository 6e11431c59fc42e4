using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An act needs its office, at the authority it belongs to; a party acts only in its own case.</summary>
public sealed class OnlyThoseWithTheOfficeAct : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 42; framework rule 2";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var office = circumstances.OfficeFor(act);
        var belongs = office switch
        {
            null => false,
            Role.Subject => circumstances.ActorIsSubject,
            Role.Applicant => file.Applicant is null ? file.Version == 0 : file.Applicant == circumstances.Actor.Id,
            _ when act.Bench == Bench.HigherBody => circumstances.Keeper.Higher is { } higher && circumstances.Actor.Authority == higher,
            _ => circumstances.Actor.Authority == circumstances.Keeper.Id,
        };
        return belongs ? null : Refuse(
            "Your account does not hold the office this step needs in this case.",
            "您的账户不具有在本案中进行此步骤所需的职务。");
    }
}
