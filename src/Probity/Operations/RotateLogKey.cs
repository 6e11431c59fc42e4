using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Hands the signing of a register's log over to a new key.</summary>
/// <param name="Register">authority-slug/register-slug.</param>
internal sealed record RotateLogKey(string Register) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (!RegisterId.TryParse(Register, out var id) || !await node.Logs.RotateKeyAsync(id, cancel))
            return Outcome.Refused($"register: '{Register}' is not known here.");

        var keys = node.Logs.Status(id)!.Keys;
        return Outcome.Done(
            $"{Register} is signed by a new key from entry {keys.Periods[^1].FromSize + 1} on; the old one introduces it. Back up the keys directory.", keys.Current.ToString());
    }
}
