using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Opens a register under a charter of the node, or moves it to the newest version of its own.</summary>
internal sealed record OpenRegister(string Register, string Charter) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (!RegisterId.TryParse(Register, out var id))
        {
            return Outcome.Refused($"REGISTER: '{Register}' has to be authority-slug/register-slug, each of 2 to 40 of a-z, 0-9 and inner hyphens.");
        }

        if (node.Directory.Find(id.Authority) is null)
        {
            return Outcome.Refused($"REGISTER: no authority '{id.Authority}' here. Add it with 'probity authority add'.");
        }

        if (node.Library.Newest(Charter) is not { } charter)
        {
            return Outcome.Refused($"--charter: no charter '{Charter}'. 'probity charter list' shows the ones there are.");
        }

        if (node.Directory.Find(id.Authority)!.Level < charter.Level)
        {
            return Outcome.Refused($"--charter: '{Charter}' is a charter for authorities of {charter.Level.ToString().ToLowerInvariant()} level or above, and '{id.Authority}' is not one.");
        }

        if (node.Directory.Find(id) is { } open && open.Charter.Id != charter.Reference.Id)
        {
            return Outcome.Refused($"--charter: the register '{id}' is open under '{open.Charter}' and keeps that charter; open another register.");
        }

        await node.Directory.OpenRegisterAsync(new Register(id, id.Authority, charter.Reference), cancel);
        return Outcome.Done($"Register {id} is open under {charter.Reference}.");
    }
}
