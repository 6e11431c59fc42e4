namespace Probity.Operations;

/// <summary>How far an operation has come, for whoever waits at a terminal.</summary>
/// <param name="What">What is being done, in a few words.</param>
/// <param name="Done">Of <paramref name="Of"/>; the same unit.</param>
/// <param name="Of">In all; never zero.</param>
internal readonly record struct Step(string What, long Done, long Of);

/// <summary>Hands steps to a function, on the thread that takes them.</summary>
internal sealed class Steps(Action<Step> to) : IProgress<Step>
{
    /// <summary>For nobody.</summary>
    public static Steps Unseen { get; } = new(_ => { });

    public void Report(Step value) => to(value);
}
