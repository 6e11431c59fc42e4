using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Joint;

namespace Probity.Storage.Joint;

/// <summary>Where a listing stands at a body that applies the register's listings.</summary>
public enum JointState
{
    /// <summary>In force and not answered; nothing is applied.</summary>
    Awaiting,

    /// <summary>Applied.</summary>
    Applied,

    /// <summary>Answered with reasons why nothing is applied.</summary>
    Declined,

    /// <summary>Ended, and applied by nobody; the receipt of the body that applied it is owed.</summary>
    Unacknowledged,

    /// <summary>Ended, and the body gave its receipt.</summary>
    Acknowledged,

    /// <summary>The body stopped applying it of its own accord.</summary>
    Lifted,
}

/// <summary>A listing at an implementing body, without anything that says whom it is about.</summary>
/// <param name="Agreement">Under which.</param>
/// <param name="Case">The case, and the reference of its entry.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">Since when it stands there.</param>
/// <param name="Due">Last day to answer or to acknowledge; null where nothing is owed.</param>
/// <param name="IsOverdue">That day has passed.</param>
/// <param name="Measures">Keys of the measures applied, or applied until the lifting.</param>
public sealed record JointItem(
    Agreement Agreement, CaseId Case, JointState State, LocalDate Since, LocalDate? Due, bool IsOverdue, IReadOnlyList<string> Measures);

/// <summary>What an agreement's two sides owe to the public: how its listings stand. Organisations only, so no number tells of a person.</summary>
/// <param name="ByState">Listings by state.</param>
/// <param name="Overdue">Those whose answer or receipt is late.</param>
public sealed record JointFigures(IReadOnlyDictionary<JointState, int> ByState, int Overdue)
{
    internal static JointFigures Of(IReadOnlyCollection<JointItem> items) => new(
        Enum.GetValues<JointState>().ToDictionary(s => s, s => items.Count(i => i.State == s)), items.Count(i => i.IsOverdue));
}
