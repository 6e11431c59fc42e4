using Probity.Registers.Cases.Events;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases;

/// <summary>Something a person wants to do in a case: a command. Deciding it is pure.</summary>
public abstract record CaseAct
{
    /// <summary>Who may do it and when.</summary>
    public abstract ActKind Kind { get; }

    /// <summary>Everything that is written in it, for the rules about texts.</summary>
    internal virtual IEnumerable<WrittenText> Texts => [];

    /// <summary>Events or a refusal. Called only after every rule has let the act pass.</summary>
    internal abstract Verdict Decide(Case file, Circumstances circumstances);
}

/// <summary>Whose people an act belongs to.</summary>
public enum Bench
{
    /// <summary>The authority that keeps the register.</summary>
    Keeper,

    /// <summary>The next higher body.</summary>
    HigherBody,

    /// <summary>The parties: subject or applicant.</summary>
    Party,

    /// <summary>A body that applies the register's listings under an agreement.</summary>
    Implementer,
}

/// <summary>The answer to an act: what happened, or why not.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The act is in order.</summary>
    /// <param name="Events">What it makes happen, in order, those of passed dates first.</param>
    public sealed record Accepted(IReadOnlyList<CaseEvent> Events) : Verdict;

    /// <summary>The act is refused and nothing happens.</summary>
    /// <param name="Refusal">Rule, clause and sentence.</param>
    public sealed record Refused(Refusal Refusal) : Verdict;

    /// <summary>Events as an accepted verdict.</summary>
    public static Verdict Of(params CaseEvent[] events) => new Accepted(events);
}
