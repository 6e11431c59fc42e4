using Probity.Storage;

namespace Probity.Operations;

/// <summary>Admits a platform that passes reviews of enterprises on.</summary>
internal sealed record AdmitPlatform(string Name) : Operation
{
    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (Outcome.Blank(("--name", Name)) is { } blank)
        {
            return blank;
        }

        var (platform, secret) = await node.Platforms.AdmitAsync(Name, cancel);
        return Outcome.Done($"Platform {platform.Id}: {Name}.", $"Secret (shown this once): {secret}");
    }
}

/// <summary>Revokes a platform's key; the reviews it passed on stay.</summary>
internal sealed record RevokePlatform(string Id) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel) => await node.Platforms.RevokeAsync(Id, cancel)
        ? Outcome.Done($"Platform {Id} is revoked.")
        : Outcome.Refused($"ID: no platform '{Id}'.");
}
