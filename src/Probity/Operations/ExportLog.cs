using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.TransparencyLog.Tiles;

namespace Probity.Operations;

/// <summary>Writes the published logs as files any static server can host, with what is open of organisations' entries.</summary>
/// <param name="Directory">Where to; earlier exports there are brought up to date.</param>
internal sealed record ExportLog(string Directory) : LongOperation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, IProgress<Step> steps, CancellationToken cancel)
    {
        var lines = new List<string>();
        foreach (var register in node.Directory.Registers.Select(r => r.Id))
        {
            if (node.Logs.Checkpoint(register) is not { } checkpoint)
                continue;

            var folder = Path.Combine(Directory, "log", register.Authority.Value, register.Slug);
            Tiles(node, register, checkpoint.Size, folder, cancel);
            var opened = await DisclosuresAsync(node, register, folder, steps, cancel);
            Write(Path.Combine(folder, "keys"), node.Logs.Keys(register)!);

            // Last, so that a checkpoint never promises tiles that are not there yet.
            Write(Path.Combine(folder, "checkpoint"), checkpoint.ToBytes());
            lines.Add($"{register}: {checkpoint.Size} entries, {opened} of them opened.");
        }

        return Outcome.Done([.. lines, $"Serve '{Directory}' under the address of the log."]);
    }

    private static void Tiles(RegisterNode node, RegisterId register, long size, string folder, CancellationToken cancel)
    {
        foreach (var tile in TilePlan.OfTree(size))
        {
            cancel.ThrowIfCancellationRequested();
            WriteOnce(Path.Combine(folder, tile.Path), () => node.Logs.Tile(register, tile)!);
        }

        foreach (var bundle in TilePlan.Entries(size))
        {
            cancel.ThrowIfCancellationRequested();
            WriteOnce(Path.Combine(folder, bundle.Path), () => node.Logs.Entries(register, bundle)!);
        }
    }

    // Written anew each time: what is no longer published must not stay.
    private static async Task<int> DisclosuresAsync(RegisterNode node, RegisterId register, string folder, IProgress<Step> steps, CancellationToken cancel)
    {
        var disclosures = Path.Combine(folder, "disclosure");
        if (System.IO.Directory.Exists(disclosures))
            System.IO.Directory.Delete(disclosures, recursive: true);
        var written = 0;
        for (var page = 1; ; page++)
        {
            var found = await node.Entries.SearchAsync(register, null, page, cancel);
            foreach (var entry in found.Items)
                foreach (var opened in await node.Logs.Disclosures.OfEntryAsync(register, entry.Reference, cancel))
                {
                    Write(Path.Combine(disclosures, opened.Leaf.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), opened.Disclosure.ToBytes());
                    written++;
                }

            steps.Report(new Step(register.Value, Math.Min(page * (long)found.Size, found.Total), Math.Max(1, found.Total)));
            if (page * (long)found.Size >= found.Total)
                return written;
        }
    }

    private static void WriteOnce(string path, Func<byte[]> content)
    {
        if (!File.Exists(path))
            Write(path, content());
    }

    private static void Write(string path, byte[] content)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + ".new", content);
        File.Move(path + ".new", path, overwrite: true);
    }
}
