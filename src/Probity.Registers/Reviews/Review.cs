using NodaTime;

namespace Probity.Registers.Reviews;

/// <summary>A reviewer as one enterprise sees them: the same account has another mark at every other enterprise, so nobody is followed from one to the next.</summary>
public readonly record struct ReviewerMark(string Value);

/// <summary>What somebody wrote about an enterprise. It enters no register, no check and no rating.</summary>
/// <param name="Id">Pseudonymous reference.</param>
/// <param name="Platform">The platform that passed it on, by name.</param>
/// <param name="Reviewer">Who wrote it, known at this enterprise only.</param>
/// <param name="Stars">1 (worst) to 5 (best).</param>
/// <param name="Text">Their words; empty once withdrawn.</param>
/// <param name="ExperiencedOn">The day it is about.</param>
/// <param name="WrittenAt">When it arrived.</param>
/// <param name="IsVerified">Whether the platform gave a transaction reference with it.</param>
public sealed record Review(
    string Id, string Platform, ReviewerMark Reviewer, int Stars, string Text, LocalDate ExperiencedOn, Instant WrittenAt, bool IsVerified);

/// <summary>A review as a platform wants to pass it on.</summary>
/// <param name="Enterprise">Identifier of the reviewed, as typed: an 18-character social credit code.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Text">The reviewer's words.</param>
/// <param name="ExperiencedOn">The day it is about.</param>
/// <param name="Today">Today at the node.</param>
/// <param name="HasReviewed">Whether this account has already reviewed this enterprise.</param>
/// <param name="TransactionIsUsed">Whether another review already rests on the same transaction.</param>
public sealed record OfferedReview(
    string Enterprise, int Stars, string Text, LocalDate ExperiencedOn, LocalDate Today, bool HasReviewed, bool TransactionIsUsed);
