using System.Collections.Immutable;

namespace Probity.Lists;

/// <summary>Gathers the faults of one file, up to the limit.</summary>
internal sealed class FaultLog
{
    private readonly ImmutableArray<ListFault>.Builder _faults = ImmutableArray.CreateBuilder<ListFault>();

    public int Count => _faults.Count;

    public bool IsFull => _faults.Count >= ListReading.FaultLimit;

    public void Add(int line, string? field, ListRule rule, string? detail = null)
    {
        if (!IsFull)
            _faults.Add(new ListFault(line, field, rule, detail));
    }

    public ListReading.Refused Refusal(bool moreFollow = false) => new(_faults.ToImmutable(), moreFollow);
}
