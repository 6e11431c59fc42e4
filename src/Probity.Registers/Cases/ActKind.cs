using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases;

/// <summary>A kind of act: in which offices, stages and kinds of register it is open. One per type in <c>Acts/</c>; see <see cref="ActKinds"/>.</summary>
public sealed class ActKind
{
    private readonly Func<Case, LocalDate, bool> _when;

    private ActKind(
        Type type, IReadOnlyList<Role> performedBy, IReadOnlyList<Stage> stages, Bench bench, Func<Case, LocalDate, bool>? when,
        IReadOnlyList<RegisterKind>? kinds)
    {
        Type = type;
        PerformedBy = performedBy;
        Stages = stages;
        Bench = bench;
        Kinds = kinds ?? RegisterKinds.All;
        _when = when ?? ((_, _) => true);
    }

    /// <summary>The act's type, a <see cref="CaseAct"/>.</summary>
    public Type Type { get; }

    /// <summary>The offices in which it may be done; the first the actor holds is the one recorded.</summary>
    public IReadOnlyList<Role> PerformedBy { get; }

    /// <summary>The stages in which it makes sense.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>Whose people it belongs to.</summary>
    public Bench Bench { get; }

    /// <summary>The kinds of register whose procedure has it; all of them unless the act says otherwise.</summary>
    public IReadOnlyList<RegisterKind> Kinds { get; }

    /// <summary>Whether a case of a register of that kind, settled up to today, is at the point where such an act makes sense.</summary>
    public bool IsOpenIn(Case file, RegisterKind register, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Kinds.Contains(register) && Stages.Contains(file.Stage) && (Type == typeof(Acts.OpenCase)) == (file.Version == 0) && _when(file, today);
    }

    internal static ActKind Of<TAct>(
        IReadOnlyList<Role> performedBy, IReadOnlyList<Stage> stages, Bench bench = Bench.Keeper, Func<Case, LocalDate, bool>? when = null,
        IReadOnlyList<RegisterKind>? kinds = null)
        where TAct : CaseAct => new(typeof(TAct), performedBy, stages, bench, when, kinds);

    /// <inheritdoc/>
    public override string ToString() => Type.Name;
}
