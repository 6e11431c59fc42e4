using NodaTime;
using Probity.Registers.Authorities;

namespace Probity.Registers.Cases;

/// <summary>A kind of act: in which offices and stages it is open. One per type in <c>Acts/</c>; see <see cref="ActKinds"/>.</summary>
public sealed class ActKind
{
    private readonly Func<Case, LocalDate, bool> _when;

    private ActKind(Type type, IReadOnlyList<Role> performedBy, IReadOnlyList<Stage> stages, Bench bench, Func<Case, LocalDate, bool>? when)
    {
        Type = type;
        PerformedBy = performedBy;
        Stages = stages;
        Bench = bench;
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

    /// <summary>Whether a case, settled up to today, is at the point where such an act makes sense.</summary>
    public bool IsOpenIn(Case file, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Stages.Contains(file.Stage) && (Type == typeof(Acts.OpenCase)) == (file.Version == 0) && _when(file, today);
    }

    internal static ActKind Of<TAct>(
        IReadOnlyList<Role> performedBy, IReadOnlyList<Stage> stages, Bench bench = Bench.Keeper, Func<Case, LocalDate, bool>? when = null)
        where TAct : CaseAct => new(typeof(TAct), performedBy, stages, bench, when);

    /// <inheritdoc/>
    public override string ToString() => Type.Name;
}
