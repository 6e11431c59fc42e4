namespace Probity.Lists;

/// <summary>How far the reading of a list has come.</summary>
/// <param name="BytesRead">Of <paramref name="BytesInAll"/>.</param>
public readonly record struct ListProgress(int RowsRead, long BytesRead, long BytesInAll);
