using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Holds events, leaves, tiles and checkpoints of every register, or of one, against one another.</summary>
/// <param name="Register">One register; null for all.</param>
internal sealed record InspectLog(string? Register) : LongOperation
{
    public override bool NeedsRecords => true;

    public override bool OpensDamaged => true;

    public override Task<Outcome> RunAsync(RegisterNode node, IProgress<Step> steps, CancellationToken cancel)
    {
        var registers = node.Directory.Registers.Where(r => Register is null || r.Id.Value == Register).Select(r => r.Id).ToArray();
        if (Register is not null && registers.Length == 0)
            return Task.FromResult(Outcome.Refused($"register: '{Register}' is not known here."));

        var lines = new List<string>();
        var damaged = false;
        foreach (var register in registers)
        {
            cancel.ThrowIfCancellationRequested();
            var findings = node.Logs.Inspect(register, (done, of) => steps.Report(new Step(register.Value, done, Math.Max(1, of))));
            lines.AddRange(findings.Count == 0 ? [Sound(node, register)] : findings.Select(f => $"{register}: {f}."));
            damaged |= findings.Count > 0;
        }

        return Task.FromResult(new Outcome(damaged ? 2 : 0, lines));
    }

    private static string Sound(RegisterNode node, RegisterId register) =>
        $"{register}: events, leaves, tiles and checkpoint agree ({node.Logs.Checkpoint(register)?.Size ?? 0} entries under the checkpoint).";
}
