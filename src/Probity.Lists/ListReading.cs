using System.Collections.Immutable;

namespace Probity.Lists;

/// <summary>The verdict on a keeper's file: all of it, or nothing.</summary>
public abstract record ListReading
{
    private ListReading()
    {
    }

    /// <summary>The file is sound.</summary>
    public sealed record Accepted(MirroredList List) : ListReading;

    /// <summary>The file is refused whole.</summary>
    /// <param name="Faults">In the file's order, at most <see cref="FaultLimit"/>.</param>
    /// <param name="MoreFollow">Whether reading stopped at the limit, with part of the file unread.</param>
    public sealed record Refused(ImmutableArray<ListFault> Faults, bool MoreFollow) : ListReading;

    /// <summary>The most faults that are told at once.</summary>
    public const int FaultLimit = 50;
}
