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
        foreach (var rule in circumstances.Rules.Of<CaseRule>())
        {
            if (rule.Examine(current, act, circumstances) is { } refusal)
            {
                return new Verdict.Refused(refusal);
            }
        }

        var verdict = act.Decide(current, circumstances);
        return verdict is Verdict.Accepted accepted
            ? new Verdict.Accepted([.. passed, .. accepted.Events.Select(e => Signed(e, act, circumstances))])
            : verdict;
    }

    private static CaseEvent Signed(CaseEvent happened, CaseAct act, Circumstances c) => happened with
    {
        By = new Attribution(c.Actor.Id, c.Actor.Name, c.OfficeFor(act), c.Actor.Authority),
        On = c.Today,
    };
}
