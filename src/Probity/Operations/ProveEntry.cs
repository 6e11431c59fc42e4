using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Storage.Log;

namespace Probity.Operations;

/// <summary>Gives the proof file of one published entry of an organisation.</summary>
/// <param name="Register">authority-slug/register-slug.</param>
/// <param name="Number">Number in the register.</param>
internal sealed record ProveEntry(string Register, long Number) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (!RegisterId.TryParse(Register, out var id) || node.Directory.Find(id) is null)
            return Outcome.Refused($"register: '{Register}' is not known here.");

        return await node.Logs.Disclosures.ReadAsync(id, Number, cancel) switch
        {
            PublicDisclosure.Opened { Entry.Proof: { } proof } => Outcome.Done(proof.ToString().TrimEnd('\n')),
            PublicDisclosure.Opened => Outcome.Refused("The entry is newer than the checkpoint published last. Start the node, or try again in a second."),
            PublicDisclosure.Gone => Outcome.Refused($"number: the content of entry {Number} was destroyed. Whoever kept an earlier proof can still verify it."),
            _ => Outcome.Refused($"number: nothing of entry {Number} is open to the public. It may be confidential, about a person, suspended, not in force, or no entry at all."),
        };
    }
}
