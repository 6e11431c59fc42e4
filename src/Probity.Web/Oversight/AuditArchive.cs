using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Storage.Oversight;
using Probity.Web.Documents;

namespace Probity.Web.Oversight;

/// <summary>The auditor's export: envelopes of events, cases past their clocks, patterns of refusal and findings, with the checkpoints to hold them against.</summary>
/// <remarks>Nothing in it says who a case is about, and no free text of a case or finding is in it.</remarks>
internal static class AuditArchive
{
    /// <summary>Writes the archive to a file that is gone once it is closed.</summary>
    public static async Task<Stream> WriteAsync(
        RegisterNode node, Actor auditor, string purpose, LocalDate from, LocalDate until, CancellationToken cancel)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 81_920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var overdue = await node.Overdue.AllAsync(auditor, cancel);
            var refusals = await node.Refusals.ReadAsync(auditor, cancel);
            await using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                var digests = new SortedDictionary<string, string>(StringComparer.Ordinal)
                {
                    ["events.csv"] = Add(archive, "events.csv", text => CsvTable.Write(
                        text, ["register", "number", "case", "version", "event", "legal-date", "recorded-at", "leaf"],
                        node.Exports.Events(auditor, from, until).Select(e => Cells(e, cancel)))),
                    ["overdue.csv"] = Add(archive, "overdue.csv", text => text.Write(Table(overdue))),
                    ["refusals.csv"] = Add(archive, "refusals.csv", text => text.Write(OversightEndpoints.Table(refusals))),
                    ["findings.csv"] = Add(archive, "findings.csv", text => text.Write(
                        SampleEndpoints.Table(node.Samples.Of(auditor).Select(s => node.Samples.Find(auditor, s.Id)!.Value)))),
                };
                foreach (var register in node.Exports.Registers(auditor))
                {
                    if (node.Logs.Checkpoint(register.Id) is { } checkpoint)
                    {
                        var name = $"checkpoints/{register.Id.Value.Replace('/', '.')}";
                        digests[name] = Add(archive, name, text => text.Write(checkpoint.ToString()));
                    }
                }

                Add(archive, "manifest.json", text => text.Write(Manifest(node, auditor, purpose, from, until, digests)));
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds a file in UTF-8; gives its SHA-256 as hexadecimal digits.</summary>
    private static string Add(ZipArchive archive, string name, Action<TextWriter> write)
    {
        using var sha = SHA256.Create();
        using (var entry = archive.CreateEntry(name).Open())
        using (var hashing = new CryptoStream(entry, sha, CryptoStreamMode.Write))
        using (var text = new StreamWriter(hashing, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            write(text);
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }

    private static string[] Cells(ExportedEvent e, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return
        [
            e.Register, e.Number.ToString(CultureInfo.InvariantCulture), e.Case, e.Version.ToString(CultureInfo.InvariantCulture), e.Name, e.On,
            e.RecordedAt.ToString("g", CultureInfo.InvariantCulture), e.Leaf,
        ];
    }

    private static string Table(IEnumerable<OverdueCase> cases) => CsvTable.Write(
        ["register", "case", "stage", "end", "clock", "late-since", "still-waits"],
        cases.Select(c => (string[])
        [
            c.Register.Value, c.Id.Value, c.Stage.ToString(), c.End?.ToString() ?? "", c.Clock?.ToString() ?? "",
            c.Since?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "", c.StillWaits ? "true" : "false",
        ]));

    private static string Manifest(
        RegisterNode node, Actor auditor, string purpose, LocalDate from, LocalDate until, IReadOnlyDictionary<string, string> digests)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("authority", auditor.Authority?.Value);
            json.WriteString("exportedAt", node.Time.GetUtcNow());
            json.WriteString("purpose", purpose);
            json.WriteString("from", from.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("until", until.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartObject("sha256");
            foreach (var (name, digest) in digests)
            {
                json.WriteString(name, digest);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
