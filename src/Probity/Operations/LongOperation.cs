using Probity.Storage;

namespace Probity.Operations;

/// <summary>An operation that tells whoever waits for it how far it has come.</summary>
internal abstract record LongOperation : Operation
{
    public sealed override Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel) => RunAsync(node, Steps.Unseen, cancel);

    public abstract override Task<Outcome> RunAsync(RegisterNode node, IProgress<Step> steps, CancellationToken cancel);
}
