using Probity.Registers.Authorities;

namespace Probity.Registers.Oversight;

/// <summary>What an auditor finds in a decision. It changes nothing in the case.</summary>
public enum FindingKind
{
    /// <summary>Nothing is wrong with it.</summary>
    InOrder,

    /// <summary>Its reasons do not carry it or do not answer what was said.</summary>
    ReasonsInsufficient,

    /// <summary>Another ground, or none, fits the facts.</summary>
    WrongGround,

    /// <summary>A measure or the term goes further than it needs to.</summary>
    Disproportionate,

    /// <summary>Notice, hearing, service or a deadline was not kept.</summary>
    Procedure,

    /// <summary>It may concern somebody else.</summary>
    DoubtfulIdentity,
}

/// <summary>A finding as an auditor wants to record it.</summary>
/// <param name="Auditor">Who.</param>
/// <param name="Line">The authority that keeps the register and every body above it.</param>
/// <param name="TookPart">Everybody who did something in the case.</param>
/// <param name="Kind">What was found.</param>
/// <param name="Reasons">Why, with the places in the file that show it.</param>
public sealed record ProposedFinding(Actor Auditor, IReadOnlyList<AuthorityId> Line, IReadOnlySet<ActorId> TookPart, FindingKind Kind, string Reasons);
