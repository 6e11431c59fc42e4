using Probity.Registers.Measures;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Issues a key to a point of service, bound to its activities.</summary>
internal sealed record IssueKey(string Name, IReadOnlyList<string> Activities) : Operation
{
    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (Outcome.Blank(("--name", Name)) is { } blank)
        {
            return blank;
        }

        var known = node.Library.Editions.SelectMany(e => e.Activities).Select(a => a.Id.Value).ToHashSet();
        if (Activities.FirstOrDefault(a => !known.Contains(a)) is { } unknown)
        {
            return Outcome.Refused($"--activity: no edition knows '{unknown}'. Known: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }

        var issued = await node.Keys.IssueAsync(Name, Activities.Select(a => new ActivityId(a)).ToHashSet(), cancel);
        return Outcome.Done($"Key {issued.Key.Id} for {Name}: {string.Join(", ", Activities)}.", $"Secret (shown this once): {issued.Secret}");
    }
}

/// <summary>Revokes a key.</summary>
internal sealed record RevokeKey(string Id) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel) => await node.Keys.RevokeAsync(Id, cancel)
        ? Outcome.Done($"Key {Id} is revoked.")
        : Outcome.Refused($"ID: no key '{Id}'.");
}
