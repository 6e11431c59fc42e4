namespace Probity.Storage.Projecting;

/// <summary>The tables that follow from the events: worklists, public entries, check index, figures.</summary>
public sealed class Projections
{
    internal Projections()
    {
    }

    /// <summary>Empties every projection and makes it again from the events, in one atomic unit.</summary>
    /// <returns>How many cases were projected.</returns>
    public Task<int> RebuildAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Every row of every projection in a fixed order, to compare byte by byte.</summary>
    public Task<byte[]> DumpAsync(CancellationToken ct) => throw new NotImplementedException();
}
