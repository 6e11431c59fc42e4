using Probity.Storage;

namespace Probity.Operations;

/// <summary>Rebuilds every projection from the events.</summary>
internal sealed record RebuildProjections : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        var before = await node.Projections.DumpAsync(cancel);
        await node.Projections.RebuildAsync(cancel);
        var same = (await node.Projections.DumpAsync(cancel)).AsSpan().SequenceEqual(before);
        return same
            ? Outcome.Done("Projections rebuilt from events: the same bytes as before.")
            : Outcome.Done("Projections rebuilt from events. They differ from what was there: the old ones were damaged or of an older version.");
    }
}
