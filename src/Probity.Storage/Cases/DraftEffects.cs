using Dapper;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Versions;

namespace Probity.Storage.Cases;

/// <summary>What a draft would have meant for the open cases of one register.</summary>
/// <param name="Register">The register.</param>
/// <param name="OpenCases">How many cases are open, by the version they keep.</param>
/// <param name="Touched">How many of them would have met with each effect; those that none would are left out.</param>
/// <param name="Untouched">How many would have gone as they go.</param>
public sealed record EffectOnRegister(
    RegisterId Register, IReadOnlyDictionary<CharterReference, int> OpenCases, IReadOnlyDictionary<VersionEffect, int> Touched, int Untouched);

/// <summary>Holds drafts of charters against the cases that are open. Gives numbers, never a case.</summary>
public sealed class DraftEffects
{
    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly Housekeeping _housekeeping;

    internal DraftEffects(Records records, CaseStore store, Housekeeping housekeeping) => (_records, _store, _housekeeping) = (records, store, housekeeping);

    /// <summary>The registers that the actor's authority keeps under a charter of the draft's name; empty when it keeps none.</summary>
    /// <param name="actor">An officer.</param>
    /// <param name="draft">The draft, in order.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<EffectOnRegister>> ReadAsync(Actor actor, Charter draft, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        var kept = _records.Directory.Registers.Where(r => r.Keeper == actor.Authority && r.Charter.Id == draft.Reference.Id);
        return [.. kept.Select(register => Of(register.Id, draft, ct))];
    }

    private EffectOnRegister Of(RegisterId register, Charter draft, CancellationToken ct)
    {
        using var connection = _records.Database.OpenForReading();
        var open = connection.Query<string>(
            "SELECT case_id FROM p_case WHERE register = @register AND stage < @ended", new { register = register.Value, ended = (int)Stage.Ended });
        var versions = new SortedDictionary<CharterReference, int>(Comparer<CharterReference>.Create((a, b) => a.Version.CompareTo(b.Version)));
        var touched = new SortedDictionary<VersionEffect, int>();
        var untouched = 0;
        foreach (var id in open)
        {
            ct.ThrowIfCancellationRequested();
            if (_store.Load(connection, new CaseId(id))?.Case is not { } file)
                continue;

            versions[file.Charter] = versions.GetValueOrDefault(file.Charter) + 1;
            var effects = VersionEffects.On(file, _records.Charter(file.Charter), draft);
            untouched += effects.Count == 0 ? 1 : 0;
            foreach (var effect in effects)
                touched[effect] = touched.GetValueOrDefault(effect) + 1;
        }

        return new EffectOnRegister(register, versions, touched, untouched);
    }
}
