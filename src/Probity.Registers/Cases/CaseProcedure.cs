using Probity.Registers.Authorities;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Rules;

namespace Probity.Registers.Cases;

/// <summary>Decides acts: what passed dates have brought about, then every rule, then the act itself. Pure.</summary>
public static class CaseProcedure
{
    /// <summary>The answer to an act.</summary>
    /// <param name="file">The case as its events make it; null only for <see cref="OpenCase"/>.</param>
    /// <param name="act">What is wanted.</param>
    /// <param name="circumstances">Everything else it depends on.</param>
    /// <returns>Events to append, with who and when, or a refusal that leaves everything as it was.</returns>
    public static Verdict Decide(Case? file, CaseAct act, Circumstances circumstances)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(circumstances);
        var start = file ?? new Case { Id = default };
        var passed = file is null ? [] : Settlement.Of(file, circumstances.Charter, circumstances.Today, circumstances.Rules);
        var current = passed.Aggregate(start, (state, happened) => state.After(happened));
        foreach (var rule in circumstances.Rules.Of<CaseRule>(circumstances.Charter.Kind))
        {
            if (rule.Examine(current, act, circumstances) is { } refusal)
            {
                return new Verdict.Refused(refusal);
            }
        }

        var verdict = act.Decide(current, circumstances);
        return verdict is Verdict.Accepted accepted
            ? new Verdict.Accepted([.. passed, .. accepted.Events.Select(e => Signed(e, act, current, circumstances))])
            : verdict;
    }

    /// <summary>The kinds of act that are open to the actor now, in the order of the procedure; an act may still be refused for what it says.</summary>
    /// <param name="file">The case as its events make it; null to ask whether a case may be opened.</param>
    /// <param name="circumstances">Who asks, and when.</param>
    public static IReadOnlyList<ActKind> OpenActs(Case? file, Circumstances circumstances)
    {
        ArgumentNullException.ThrowIfNull(circumstances);
        var current = file is null ? new Case { Id = default } : Settled(file, circumstances);
        var rules = circumstances.Rules.Of<StandingRule>(circumstances.Charter.Kind).ToArray();
        return [.. ActKinds.All.Where(kind => rules.All(rule => rule.Examine(current, kind, circumstances) is null))];
    }

    /// <summary>The case as passed dates have made it by today.</summary>
    public static Case Settled(Case file, Circumstances circumstances)
    {
        ArgumentNullException.ThrowIfNull(circumstances);
        return Settlement.Of(file, circumstances.Charter, circumstances.Today, circumstances.Rules).Aggregate(file, (state, e) => state.After(e));
    }

    private static CaseEvent Signed(CaseEvent happened, CaseAct act, Case file, Circumstances c) => happened with
    {
        By = new Attribution(c.Actor.Id, c.Actor.Name, c.OfficeFor(act, file), c.Actor.Authority),
        On = c.Today,
    };
}
