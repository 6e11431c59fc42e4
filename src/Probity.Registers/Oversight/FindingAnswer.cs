using NodaTime;
using Probity.Registers.Authorities;

namespace Probity.Registers.Oversight;

/// <summary>What the keeper of a register says to a finding.</summary>
public enum FindingReply
{
    /// <summary>It agrees, and says what it does about it.</summary>
    Accepted,

    /// <summary>It agrees in part.</summary>
    AcceptedInPart,

    /// <summary>It does not agree.</summary>
    NotAccepted,
}

/// <summary>An answer as an officer wants to record it.</summary>
/// <param name="Officer">Who.</param>
/// <param name="Keeper">The authority whose decision the finding is about.</param>
/// <param name="Waits">Whether the finding waits for an answer: something was found, no later finding stands in its place, and nobody has answered.</param>
/// <param name="Reasons">Why, and what the keeper does about it.</param>
public sealed record ProposedAnswer(Actor Officer, AuthorityId Keeper, bool Waits, string Reasons)
{
    /// <summary>The last day on which an answer is in time: sixty days after the finding (Administrative Reconsideration Law, 2023, Art. 76).</summary>
    public static LocalDate DueOn(LocalDate found) => found.PlusDays(60);
}
