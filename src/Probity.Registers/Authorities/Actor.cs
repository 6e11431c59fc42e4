namespace Probity.Registers.Authorities;

/// <summary>Pseudonymous id of an account.</summary>
public readonly record struct ActorId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The offices a person can hold. A role is always bound to an authority, except applicant and subject.</summary>
public enum Role
{
    /// <summary>Records reports, evidence and service.</summary>
    Clerk,

    /// <summary>Investigates, proposes and takes first decisions.</summary>
    Officer,

    /// <summary>Confirms or returns another officer's decision.</summary>
    SecondOfficer,

    /// <summary>Decides objections and, at the higher body, reconsideration.</summary>
    ReviewingOfficer,

    /// <summary>Reads with a purpose; changes nothing.</summary>
    Auditor,

    /// <summary>The person or organisation a case is about.</summary>
    Subject,

    /// <summary>Who asked for the case, e.g. a creditor; sees only that case.</summary>
    Applicant,
}

/// <summary>Somebody who is signed in and acts.</summary>
/// <param name="Id">Account.</param>
/// <param name="Name">Full name as it is recorded with each act.</param>
/// <param name="Roles">Offices held.</param>
/// <param name="Authority">The authority the offices are bound to; null for subjects and applicants.</param>
public sealed record Actor(ActorId Id, string Name, IReadOnlySet<Role> Roles, AuthorityId? Authority);

/// <summary>Who did an act, and in which office, as it stays in the record.</summary>
/// <param name="Actor">Account; null when the law itself produced the event (a lapse, an expiry).</param>
/// <param name="Name">Name at the time.</param>
/// <param name="Role">Office in which the act was done.</param>
/// <param name="Authority">Authority of that office.</param>
public sealed record Attribution(ActorId? Actor, string Name, Role? Role, AuthorityId? Authority)
{
    /// <summary>For entries that follow from a date passing, without anybody deciding.</summary>
    public static Attribution OperationOfLaw { get; } = new(null, "-", null, null);
}
