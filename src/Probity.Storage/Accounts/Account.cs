using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Subjects;

namespace Probity.Storage.Accounts;

/// <summary>Who an account's holder is as a subject: the full name as registered and at least one document number.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Identifiers">Document numbers or codes.</param>
public sealed record SubjectIdentity(string Name, IReadOnlyList<Identifier> Identifiers);

/// <summary>An account to be created.</summary>
/// <param name="Login">Name to sign in with; unique without regard to case.</param>
/// <param name="DisplayName">Full name as it is recorded with each act.</param>
/// <param name="PasswordHash">Hash made by the host.</param>
/// <param name="Roles">Offices held.</param>
/// <param name="Authority">Authority the offices are bound to; null for subjects and applicants.</param>
/// <param name="Identity">For subjects.</param>
public sealed record NewAccount(
    string Login, string DisplayName, string? PasswordHash, IReadOnlySet<Role> Roles, AuthorityId? Authority, SubjectIdentity? Identity);

/// <summary>An account. Display name and identity are sealed on disk.</summary>
/// <param name="Id">Pseudonymous id.</param>
/// <param name="Login">Name to sign in with.</param>
/// <param name="DisplayName">Full name.</param>
/// <param name="PasswordHash">Hash made by the host.</param>
/// <param name="SecurityStamp">Changes when sessions have to end.</param>
/// <param name="Roles">Offices held.</param>
/// <param name="Authority">Authority the offices are bound to.</param>
/// <param name="Identity">For subjects.</param>
/// <param name="LockoutEnd">Until when signing in is refused.</param>
/// <param name="AccessFailedCount">Failed attempts in a row.</param>
public sealed record Account(
    ActorId Id, string Login, string DisplayName, string? PasswordHash, string SecurityStamp, IReadOnlySet<Role> Roles,
    AuthorityId? Authority, SubjectIdentity? Identity, Instant? LockoutEnd, int AccessFailedCount)
{
    /// <summary>The account as the domain knows whoever acts with it.</summary>
    public Actor ToActor() => new(Id, DisplayName, Roles, Authority);
}
