using Probity.CharterFiles;
using Probity.Commands;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Publishes a signed edition of the framework on a node.</summary>
internal sealed record PublishEdition(string Text, string Signature, string Publisher, string By) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (Outcome.Blank(("--by", By), ("--publisher", Publisher)) is { } blank)
        {
            return blank;
        }

        if (EditionSignature.Parse(Signature) is not { } signature)
        {
            return Outcome.Refused("FILE.sig: this is no signature of an edition. Write one with 'probity framework sign'.");
        }

        var reading = await node.Editions.PublishAsync(Text, signature, Publisher.Trim(), By.Trim(), cancel);
        return reading.Value is { } library
            ? Outcome.Done(
                $"{library.Editions[^1].Reference} is published here. Charters and cases under earlier versions keep theirs.",
                $"SHA-256 {EditionSignature.Digest(Text)}")
            : Outcome.Refused([.. Faults.Lines("FILE", reading.Faults)]);
    }
}
