using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The second officer confirms; only then does a decision exist.</summary>
/// <param name="Reasons">What was examined.</param>
public sealed record ConfirmDecision(string Reasons) : CaseAct
{
    /// <inheritdoc/>
    public override IReadOnlySet<Role> PerformedBy => Only(Role.SecondOfficer);

    /// <inheritdoc/>
    public override IReadOnlySet<Stage> Stages => Only(Stage.AwaitingSecondOfficer);

    internal override Verdict Decide(Case file, Circumstances circumstances) => file.Decision!.Lists
        ? Verdict.Of(new ListingDecided(Reasons, circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.DecisionService)))
        : Verdict.Of(new ListingDeclined(Reasons));
}

/// <summary>The second officer sends the decision back.</summary>
/// <param name="Reasons">Why.</param>
public sealed record ReturnDecision(string Reasons) : CaseAct
{
    /// <inheritdoc/>
    public override IReadOnlySet<Role> PerformedBy => Only(Role.SecondOfficer);

    /// <inheritdoc/>
    public override IReadOnlySet<Stage> Stages => Only(Stage.AwaitingSecondOfficer);

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new DecisionReturned(Reasons));
}
