using Probity.Commands;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Adopts a charter that breaks no rule, for registers of a node to be opened under.</summary>
internal sealed record AdoptCharter(string Text) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        var reading = await node.Charters.AdoptAsync(Text, cancel);
        if (reading.Value is not { } library)
        {
            return Outcome.Refused([.. Faults.Lines("FILE", reading.Faults)]);
        }

        var charter = library.Charters[^1].Reference;
        return Outcome.Done(
            $"{charter} is adopted here, and its text never changes. Cases keep the version they were opened under.",
            $"Next: 'probity register open AUTHORITY/SLUG --charter {charter.Id}' opens a register under it, or moves one that is open to it for new cases.");
    }
}
