using System.Globalization;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Verdicts;

namespace Probity.Commands;

/// <summary>Says what following a log came to, in plain words first.</summary>
internal static class FollowConclusion
{
    private const int Refused = 2;

    /// <summary>Prints it; exit code 0 when the log holds, 2 otherwise.</summary>
    public static int Tell(FollowReport report, RememberedLog? before)
    {
        if (!report.Verdict.Holds)
        {
            Refuse(report, before);
            return Refused;
        }

        var checkpoint = report.Checkpoint!;
        Console.WriteLine($"The log {checkpoint.Origin} holds.");
        Console.WriteLine(Invariant($"  {checkpoint.Size:N0} entries under the signed checkpoint, {report.EntriesRead:N0} read, root {checkpoint.Root}"));
        Console.WriteLine($"  {report.Keys!.Periods.Length} {(report.Keys.Periods.Length == 1 ? "key" : "keys")} of the log");
        foreach (var cosignature in report.Cosignatures)
            Console.WriteLine(Invariant($"  cosigned by {cosignature.Key.Name}{At(cosignature.UnixSeconds)}"));
        Console.WriteLine(before is null
            ? "  Seen for the first time."
            : Invariant($"  It continues what was seen before, at {before.Checkpoint.Size:N0} entries."));
        if (report.TrustedAtFirstSight)
            Console.WriteLine($"  Its key was taken from the log itself. Compare it with one from a place you trust:\n  {report.Keys.Periods[0].Key}");
        return 0;
    }

    private static void Refuse(FollowReport report, RememberedLog? before)
    {
        Console.WriteLine(Headline(report));
        foreach (var reason in report.Verdict.Reasons)
            Console.WriteLine($"  {reason}");
        if (report.Evidence is { } evidence)
        {
            Console.WriteLine("Both checkpoints below are signed by the log, and not both can be true. Keep them: anybody can verify both signatures.");
            Print(evidence.Earlier, evidence.Later);
        }
        else if (ContradictsItsCheckpoint(report))
        {
            Console.WriteLine("What the log signed, and what its entries must give. Keep it, with the files that were served.");
            Print(before?.Checkpoint, report.Checkpoint);
        }
    }

    private static string Headline(FollowReport report)
    {
        var rules = report.Verdict.Reasons.Select(r => r.Rule).ToHashSet();
        return rules.Contains(LogRule.LogNeverGoesBack) && report.Evidence is { } rollback
                ? Invariant($"The log went back: it had {rollback.Earlier.Size:N0} entries when seen before and shows {rollback.Later.Size:N0} now. Entries were taken away.")
            : rules.Contains(LogRule.LogNeverForks)
                ? "The log was rewritten: what it shows now does not continue what it showed before."
            : ContradictsItsCheckpoint(report)
                ? "An entry or tile was changed: what is served is not what the log signed."
            : rules.Contains(LogRule.TrustedKeyIsInTheHistory) || rules.Contains(LogRule.LogSigned)
                ? "The log is not signed by the key asked for, so nothing it shows can be relied on."
            : rules.Contains(LogRule.EnoughWitnessesCosigned)
                ? "Too few witnesses have cosigned: others may be shown another log."
            : rules.Contains(LogRule.ResourceIsThere) || rules.Contains(LogRule.BundleHasItsEntries)
                ? "Part of the log is missing or cut short."
            : "The log does not hold.";
    }

    private static bool ContradictsItsCheckpoint(FollowReport report) => report.Checkpoint is not null
        && report.Verdict.Reasons.Any(r => r.Rule is LogRule.EntriesGiveTheRoot or LogRule.ServedTilesAreTheComputedOnes);

    private static void Print(params SignedCheckpoint?[] checkpoints)
    {
        foreach (var checkpoint in checkpoints.OfType<SignedCheckpoint>().DistinctBy(c => c.ToString(), StringComparer.Ordinal))
            Console.WriteLine($"\n{checkpoint}");
    }

    private static string At(long? seconds) => seconds is >= 0 and <= 253_402_300_799
        ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value).ToString(" 'at' yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : "";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
