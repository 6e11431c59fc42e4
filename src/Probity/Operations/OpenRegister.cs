using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Opens a register under a shipped charter.</summary>
internal sealed record OpenRegister(string Register, string Charter) : Operation
{
    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (!RegisterId.TryParse(Register, out var id))
        {
            return Outcome.Refused($"REGISTER: '{Register}' has to be authority-slug/register-slug.");
        }

        if (node.Directory.Find(id.Authority) is null)
        {
            return Outcome.Refused($"REGISTER: no authority '{id.Authority}' here. Add it with 'probity authority add'.");
        }

        if (node.Library.Newest(Charter) is not { } charter)
        {
            return Outcome.Refused($"--charter: no charter '{Charter}'. 'probity charter list' shows the ones there are.");
        }

        await node.Directory.OpenRegisterAsync(new Register(id, id.Authority, charter.Reference), cancel);
        return Outcome.Done($"Register {id} is open under {charter.Reference}.");
    }
}
