using Probity.Registers.Framework;

namespace Probity.Registers.Checks;

/// <summary>Everything an answer may depend on besides the question.</summary>
public sealed record CheckCircumstances
{
    /// <summary>The editions known to the node; the activity has to be in one of them.</summary>
    public required IReadOnlyList<FrameworkEdition> Editions { get; init; }

    /// <summary>Whether a register that decides its own cases can bar the activity: those know their subjects by identifier.</summary>
    public required bool KnownByIdentifier { get; init; }

    /// <summary>Whether a mirrored register can bar the activity: those mostly know their subjects by name and address.</summary>
    public required bool KnownByName { get; init; }

    /// <summary>Listings found by one of the question's identifiers and, in mirrored registers only, by its name.</summary>
    public required IReadOnlyList<CandidateListing> Candidates { get; init; }

    internal RuleBook Rules { get; init; } = RuleBook.Full;
}
