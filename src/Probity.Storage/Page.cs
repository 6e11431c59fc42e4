namespace Probity.Storage;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">What is on the page.</param>
/// <param name="Number">Counts from 1.</param>
/// <param name="Size">Items a full page holds.</param>
/// <param name="Total">Items on all pages.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, long Total)
{
    /// <summary>Number of the last page; 1 when there is nothing.</summary>
    public int Last => (int)Math.Max(1, (Total + Size - 1) / Size);
}
