using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Web.Portal;

namespace Probity.Operations;

/// <summary>What a register of permits or penalties shows today, in the columns of double publicity; organisations only.</summary>
/// <param name="Register">The register.</param>
internal sealed record ExportRecords(string Register) : Operation
{
    public override bool NeedsRecords => true;

    public override Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel) => Task.FromResult(
        RegisterId.TryParse(Register, out var id) && node.Directory.Find(id) is { } register && RecordsFile.Write(node, register) is { } file
            ? Outcome.Done(file.TrimEnd('\r', '\n'))
            : Outcome.Refused($"register: '{Register}' is no register of permits or penalties here."));
}
