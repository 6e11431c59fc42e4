using System.Diagnostics;
using NodaTime;
using Probity.Benchmarks.Load;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Cases;
using Probity.Storage.Writing;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;

namespace Probity.Benchmarks.Log;

/// <summary>What is appended.</summary>
internal enum Appended
{
    /// <summary>A leaf that is ready, as a log alone would be given it.</summary>
    Leaf,

    /// <summary>An event: sealed under its case's key, with what opens it, and its leaf.</summary>
    Entry,

    /// <summary>A case opened through the whole node: rules, circumstances and projections too.</summary>
    Act,
}

/// <summary>
/// Entries a second that are acknowledged when on disk, many callers each appending one after another, against bare inserts into SQLite that
/// leave the same rows in batches of as many entries.
/// </summary>
internal static class AppendBenchmark
{
    private static readonly RegisterId Register = RegisterId.Parse("bench-court/discredited");
    private static readonly Authority Court = new(
        new AuthorityId("bench-court"), new LocalizedText("Bench Court (invented)", "基准法院（虚构）"), Level.Municipal, "990100", "Asia/Shanghai",
        new LocalizedText("1 Court Road", "法院路1号"), null);

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Actor Officer = new(new ActorId("officer"), "An Officer", new HashSet<Role> { Role.Officer }, Court.Id);

    public static async Task RunAsync(int entries, int callers, int rounds, Appended what, CancellationToken cancel)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        Console.WriteLine($"{"round",5} {"entries/s",12} {"bare/s",12} {"ratio",6}");
        for (var round = 0; round <= rounds; round++)
        {
            var directory = Directory.CreateTempSubdirectory("probity-append").FullName;
            try
            {
                var clock = await AppendAsync(directory, entries, callers, what, cancel);
                var bare = BareInserts.Time(Path.Combine(directory, "data", "probity.db"), Path.Combine(directory, "bare.db"), entries / callers);
                if (round == 0)
                    continue;
                ours.Add(entries / clock.TotalSeconds);
                theirs.Add(entries / bare.TotalSeconds);
                Console.WriteLine($"{round,5} {ours[^1],12:N0} {theirs[^1],12:N0} {ours[^1] / theirs[^1],6:N2}");
            }
            finally
            {
                Directory.Delete(directory, recursive: true);
            }
        }

        Console.WriteLine($"median {Medians.Of(ours):N0} entries a second (aim 5,000); median ratio {Medians.Of(ours.Zip(theirs, (a, b) => a / b)):N2} (aim 0.70)");
    }

    private static async Task<TimeSpan> AppendAsync(string directory, int entries, int callers, Appended what, CancellationToken cancel)
    {
        var options = new NodeOptions(Path.Combine(directory, "data"), Path.Combine(directory, "keys"));
        await using var node = await RegisterNode.OpenAsync(options, CharterLibrary.Shipped(), TimeProvider.System, cancel);
        await node.Directory.AddAuthorityAsync(Court, cancel);
        await node.Directory.OpenRegisterAsync(new Register(Register, Court.Id, new CharterReference("discredited-subjects", 1)), cancel);
        var next = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(CallAsync, cancel)));
        clock.Stop();
        await node.Logs.PublishAsync(null, cancel);
        if (node.Logs.Status(Register)!.Published?.Checkpoint.Size != entries || (what != Appended.Leaf && node.Logs.Inspect(Register).Count > 0))
            throw new InvalidOperationException("The log does not hold what was acknowledged.");
        return clock.Elapsed;

        async Task CallAsync()
        {
            while (Interlocked.Increment(ref next) is var number && number <= entries)
            {
                if (what != Appended.Act)
                    await node.Writer.WriteAsync(session => Append(node, session, what, number), cancel);
                else if (await node.Cases.ActAsync(null, Opening(number), Officer, null, null, cancel) is not ActResult.Done)
                    throw new InvalidOperationException("A case was refused.");
            }
        }
    }

    private static void Append(RegisterNode node, WriteSession session, Appended what, int number)
    {
        if (what == Appended.Entry)
        {
            node.Store.Append(session, node.Store.Begin(session, Register), [Opened(number)], Now);
            return;
        }

        var next = session.Number("UPDATE register SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number", Register.Value);
        var commitment = new Commitment(Rfc6962.LeafHash(BitConverter.GetBytes(number)));
        var leaf = new LogLeaf(RegisterName.Parse(Register.Value)!.Value, next, LeafInstant.Of(Now.ToDateTimeOffset()), commitment);
        node.Trees.Append(session, Register, next, new Lazy<LogLeaf>(leaf));
    }

    private static CaseOpened Opened(int number)
    {
        var act = Opening(number);
        return new CaseOpened(Register, new CharterReference("discredited-subjects", 1), act.Subject, act.Document, act.AllegedGround, act.Report, null, null, null, null)
        {
            By = new Attribution(Officer.Id, Officer.Name, Role.Officer, Court.Id),
            On = new LocalDate(2026, 3, 2),
        };
    }

    private static OpenCase Opening(int number) => new(
        Register,
        new Subject(
            SubjectKind.Enterprise, Capacity.ObligedParty, $"Eastfield Trading {number} Ltd", [SocialCreditCode.Compose("91", "990101", $"{number:D8}").ToIdentifier()], null,
            false),
        new LegalDocument(
            "Bench Court", $"(2026) Bench {number}", $"(2026) Enforce {number}", new LocalDate(2026, 1, 5), "Pay 120,000 yuan to the creditor.", $"Eastfield Trading {number} Ltd"),
        "able-but-refuses", "The debt has not been paid although it could be.", null, AttestsNoBannedData: true);
}
