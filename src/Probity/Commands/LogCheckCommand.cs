using System.CommandLine;
using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Proofs;

namespace Probity.Commands;

/// <summary><c>probity log check</c>: verifies a proof file without a network.</summary>
internal static class LogCheckCommand
{
    private const int Refused = 2;

    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "Proof file: one proof, or several one after the other" };
        file.AcceptExistingOnly();
        var (key, witnesses, quorum) = (LogKeys.Log(), LogKeys.Witnesses(), LogKeys.Quorum());
        var check = new Command("check", "Verify a proof file offline and say what it opens; exit code 2 when it does not hold.") { file, key, witnesses, quorum };
        key.Required = true;
        LogKeys.Validate(check, witnesses, quorum);
        check.SetAction(parsed => Check(
            parsed.GetRequiredValue(file), parsed.GetValue(key)!, parsed.GetValue(witnesses) ?? [], LogKeys.Needed(parsed, witnesses, quorum)));
        return check;
    }

    private static int Check(FileInfo file, VerifierKey key, VerifierKey[] witnesses, int quorum)
    {
        if (file.Length > EntryProofs.LongestFile)
        {
            Console.Error.WriteLine($"FILE: {file.Length} bytes; no proof file is larger than {EntryProofs.LongestFile}.");
            return 1;
        }

        var policy = new CheckpointPolicy(KeyHistory.Of(key), [.. witnesses], quorum);
        var read = EntryProofs.Parse(File.ReadAllBytes(file.FullName));
        if (!read.IsGood)
        {
            Console.WriteLine($"It does not hold: {read.Reason}.");
            return Refused;
        }

        var holds = true;
        foreach (var proof in read.Value)
        {
            var verdict = proof.Verify(policy);
            holds &= verdict.Holds;
            Console.WriteLine(verdict.Holds ? Opened(proof) : $"Entry {proof.Leaf.Number} of {proof.Leaf.Register}: it does not hold.");
            foreach (var reason in verdict.Reasons)
                Console.WriteLine($"  {reason}");
        }

        Console.WriteLine(holds
            ? $"All of it stands in the log {read.Value[0].Proof.Checkpoint.Origin}, as signed at {read.Value[0].Proof.Checkpoint.Size} entries."
            : "Do not rely on this file.");
        return holds ? 0 : Refused;
    }

    private static string Opened(EntryProof proof)
    {
        var text = new StringBuilder($"Entry {proof.Leaf.Number} of {proof.Leaf.Register}, written {proof.Leaf.Instant}, says:\n");
        foreach (var field in proof.Disclosure.Fields)
            text.Append("  ").Append(field.Path).Append(": ").AppendLine(ReadableValue.Of(field.Value));
        return text.Append(proof.Disclosure.Digests.Length > 0 ? "  What else it says is not opened." : "  Nothing else.").ToString();
    }
}
