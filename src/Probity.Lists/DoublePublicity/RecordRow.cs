using System.Collections.Immutable;
using Probity.Registers.Cases;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Lists.DoublePublicity;

/// <summary>One decision of a file, as far as it is taken in: nothing about people.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Subject">The organisation.</param>
/// <param name="Document">The decision: issuer, number, day.</param>
/// <param name="Act">What it says.</param>
public sealed record RecordRow(int Line, Subject Subject, LegalDocument Document, RecordedAct Act);

/// <summary>The verdict on a file of decisions: all of it, or nothing.</summary>
public abstract record RecordReading
{
    private RecordReading()
    {
    }

    /// <summary>The file is sound.</summary>
    /// <param name="Rows">In the file's order.</param>
    /// <param name="NamesPeople">Whether it names legal representatives, which are not taken over.</param>
    public sealed record Accepted(ImmutableArray<RecordRow> Rows, bool NamesPeople) : RecordReading;

    /// <summary>The file is refused whole.</summary>
    /// <param name="Faults">In the file's order, at most <see cref="ListReading.FaultLimit"/>.</param>
    /// <param name="MoreFollow">Whether reading stopped at the limit.</param>
    public sealed record Refused(ImmutableArray<ListFault> Faults, bool MoreFollow) : RecordReading;
}
