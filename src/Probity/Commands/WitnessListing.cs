using System.Globalization;
using Probity.Storage.Witnessing;

namespace Probity.Commands;

/// <summary>What <c>probity witness list</c> prints.</summary>
internal static class WitnessListing
{
    private const int EvidenceFound = 2;

    public static int Write(IReadOnlyList<WitnessedLogRow> logs, IReadOnlyList<WitnessEvidence> evidence)
    {
        if (logs.Count == 0)
            Console.WriteLine("No log is witnessed yet. Add one: probity witness add-log ORIGIN KEY");
        foreach (var log in logs)
        {
            Console.WriteLine(log.Origin);
            Console.WriteLine(log.Checkpoint is { } checkpoint
                ? string.Create(CultureInfo.InvariantCulture, $"  cosigned to {checkpoint.Size:N0} entries at {Time(log.CosignedAt!.Value)}, root {checkpoint.Root}")
                : "  nothing cosigned yet");
            foreach (var key in log.Keys)
                Console.WriteLine($"  key {key}");
            if (log.Keys.IsEmpty)
                Console.WriteLine("  no key is trusted: nothing more is cosigned");
        }

        foreach (var found in evidence)
            Write(found);
        return evidence.Count > 0 ? EvidenceFound : 0;
    }

    private static void Write(WitnessEvidence evidence)
    {
        Console.WriteLine();
        Console.WriteLine(evidence.Finding == WitnessFinding.SplitView
            ? $"SPLIT VIEW of {evidence.Origin}, refused at {Time(evidence.SeenAt)}: the log signed two different trees of one size. This proves itself; publish it."
            : $"GROWTH NOT PROVEN by {evidence.Origin}, refused at {Time(evidence.SeenAt)}: the second tree was not shown to contain the first. The proof sent may have been wrong: ask the log's keeper for a right one.");
        Console.WriteLine("Cosigned here:");
        Console.WriteLine(evidence.Cosigned);
        Console.WriteLine("Offered and refused:");
        Console.WriteLine(evidence.Offered);
    }

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
