using Probity.Lists;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Storage;
using Probity.Storage.Mirrors;

namespace Probity.Operations;

/// <summary>Replaces the mirrored Denied Persons List by a file, whole or not at all; opens its register on first use.</summary>
/// <param name="Content">The file.</param>
/// <param name="Removals">How many entries it may take off without looking as if it were cut off.</param>
internal sealed record ImportDeniedPersons(byte[] Content, int Removals = 0) : LongOperation
{
    // A line's end is where a broken transfer is not seen in the file. The keeper takes off a handful at a time.
    private const int UnaskedRemovals = 10;
    private const int UnaskedShare = 10;

    private static readonly RegisterId Mirror = RegisterId.Parse("us-bis/denied-persons");

    public override async Task<Outcome> RunAsync(RegisterNode node, IProgress<Step> steps, CancellationToken cancel)
    {
        switch (DeniedPersonsList.Read(Content, new Reading(steps)))
        {
            case ListReading.Accepted accepted:
                return CutOff(node, accepted.List) ?? await ReplaceAsync(node, accepted.List, steps, cancel);
            case ListReading.Refused refused:
                return Outcome.Refused(
                [
                    "The file is refused whole; the register is as it was.",
                    .. refused.Faults.Select(f => f.Sentence("en")),
                    .. refused.MoreFollow ? ["... and more."] : Array.Empty<string>(),
                ]);
            default:
                throw new InvalidOperationException("Unknown verdict.");
        }
    }

    private Outcome? CutOff(RegisterNode node, MirroredList list)
    {
        var (held, takenOff) = node.Mirrors.Compare(Mirror, list.Entries.Select(e => e.Key.Value));
        return takenOff <= Math.Max(Math.Max(UnaskedRemovals, held / UnaskedShare), Removals) ? null : Outcome.Refused(
            "The file is refused whole; the register is as it was.",
            $"{takenOff} of the {held} entries here are not in it, as if it were cut off. If its keeper has taken them off, add --removals {takenOff}.");
    }

    private static async Task<Outcome> ReplaceAsync(RegisterNode node, MirroredList list, IProgress<Step> steps, CancellationToken cancel)
    {
        await OpenAsync(node, cancel);
        var report = await node.Mirrors.ReplaceAsync(Mirror, [.. list.Entries.Select(Record)], new Writing(steps, list.Entries.Length), cancel);
        return Outcome.Done(
            $"{Mirror}: {report.Organisations + report.Persons} entries, {report.Organisations} of organisations, {report.Persons} of natural persons (never shown or searched).",
            $"{report.Added} added, {report.Changed} changed, {report.Removed} removed. {list.Entries.Count(e => e.Until is null)} without an end published by the keeper.");
    }

    private static MirroredRecord Record(MirroredEntry entry) => new(
        entry.Key.Value, entry.Name, OneLine(entry.Address), [], entry.From, entry.Until,
        entry.Citation.Length == 0 ? null : entry.Citation, entry.Kind == MirroredKind.Organisation);

    private static string? OneLine(MirroredAddress address) => address.IsEmpty
        ? null
        : string.Join(", ", new[] { address.Street, address.City, address.State, address.PostalCode, address.Country }.Where(part => part.Length > 0));

    private static async Task OpenAsync(RegisterNode node, CancellationToken cancel)
    {
        if (node.Directory.Find(Mirror) is not null)
        {
            return;
        }

        await node.Directory.AddAuthorityAsync(
            new Authority(
                Mirror.Authority, new LocalizedText("Bureau of Industry and Security, United States Department of Commerce", "美国商务部工业与安全局"),
                Level.National, "000000", "America/New_York",
                new LocalizedText("Write to the Bureau of Industry and Security; this node only mirrors its list.", "请致函美国商务部工业与安全局；本节点仅镜像其清单。"), null),
            cancel);
        await node.Directory.OpenRegisterAsync(
            new Register(Mirror, Mirror.Authority, node.Library.Newest("bis-denied-persons")!.Reference), cancel);
    }

    private sealed class Reading(IProgress<Step> steps) : IProgress<ListProgress>
    {
        public void Report(ListProgress value) => steps.Report(new Step("Reading the file", value.BytesRead, Math.Max(1, value.BytesInAll)));
    }

    private sealed class Writing(IProgress<Step> steps, int rows) : IProgress<int>
    {
        public void Report(int value) => steps.Report(new Step("Writing the register", value, Math.Max(1, rows)));
    }
}
