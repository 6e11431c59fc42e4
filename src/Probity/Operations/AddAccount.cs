using Probity.Hosting;
using Probity.Registers.Authorities;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Accounts;

namespace Probity.Operations;

/// <summary>Creates an account with a random password, which is shown once.</summary>
internal sealed record AddAccount(string Login, string Name, IReadOnlyList<Role> Roles, string? Authority, IReadOnlyList<string> Ids) : Operation
{
    private const int LongestLogin = 100;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (Outcome.Blank(("LOGIN", Login), ("--name", Name)) is { } blank)
        {
            return blank;
        }

        if (Login.Length > LongestLogin || !Login.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'))
        {
            return Outcome.Refused($"LOGIN: use at most {LongestLogin} of a-z, 0-9, '.', '-', '_' and '@'.");
        }

        if (Roles.Any(r => r is not (Role.Subject or Role.Applicant)) && (Authority is null || node.Directory.Find(new AuthorityId(Authority)) is null))
        {
            return Outcome.Refused("--authority: an office is bound to an authority. Name one that exists here.");
        }

        var identifiers = new List<Identifier>();
        foreach (var text in Ids)
        {
            if (!Identifier.TryParse(text, out var identifier, out var fault))
            {
                return Outcome.Refused($"--id: {fault.Sentence.En}");
            }

            identifiers.Add(identifier);
        }

        if (Roles.Contains(Role.Subject) == (identifiers.Count == 0))
        {
            return Outcome.Refused("--id: a subject's account needs the document number it stands for, and no other account has one.");
        }

        var password = Passwords.Fresh();
        var created = await node.Accounts.CreateAsync(
            new NewAccount(
                Login, Name, Passwords.Hash(password), Roles.ToHashSet(), Authority is null ? null : new AuthorityId(Authority),
                identifiers.Count == 0 ? null : new SubjectIdentity(Name, identifiers)),
            cancel);
        return created is null
            ? Outcome.Refused($"LOGIN: '{Login}' is taken.")
            : Outcome.Done($"Account {Login} is created.", $"Password (shown this once): {password}");
    }
}
