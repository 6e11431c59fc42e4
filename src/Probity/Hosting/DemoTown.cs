using System.Text;
using Probity.Registers.Authorities;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Accounts;
using Probity.Town;
using Probity.Town.Assessments;
using Probity.Town.Offices;

namespace Probity.Hosting;

/// <summary>The demonstration's accounts.</summary>
internal static class DemoTown
{
    private const string Passing = "passing-";

    // One subject for each situation that a visitor may want to try.
    private static readonly (string Login, string Plot, bool Person)[] Shown =
    [
        ("enterprise-listed", "in force", false), ("person-listed", "in force", true), ("person-noticed", "notice served", true),
        ("enterprise-noticed", "notice served", false), ("person-rejected", "objection just rejected", true), ("enterprise-grace", "grace", false),
        ("enterprise-drafted", "draft served", false), ("enterprise-graded", "grade in effect", false),
        ("person-offered", "offer made", true), ("person-honoured", "honoured", true), ("enterprise-offered", "offer made", false),
        ("enterprise-irregular", "in the directory", false), ("enterprise-escalated", "followed into the blacklist", false),
        ("enterprise-penalised", "penalty shown", false), ("enterprise-fined", "penalty noticed", false), ("enterprise-permitted", "permit shown", false),
    ];

    /// <summary>Creates the accounts of everybody who works in the town.</summary>
    public static async Task<(TownCast Cast, IReadOnlyList<Account> Accounts)> CreateAccountsAsync(RegisterNode node, CancellationToken cancel)
    {
        var court = TownBodies.Court.Id;
        var clerk = await AddAsync("clerk", "陆书记", Role.Clerk, court);
        var officer = await AddAsync("officer", "顾承办", Role.Officer, court);
        var second = await AddAsync("second", "沈复核", Role.SecondOfficer, court);
        var reviewer = await AddAsync("reviewer", "韩审查", Role.ReviewingOfficer, court);
        var higher = await AddAsync("higher", "严复议", Role.ReviewingOfficer, TownBodies.HigherCourt.Id);
        var auditor = await AddAsync("auditor", "方审计", Role.Auditor, court);
        var creditor = await AddAsync("creditor", "云汀市松达贸易有限公司债权部", Role.Applicant, null);
        var bank = await AddAsync("bank", "云汀合作银行清收部", Role.Applicant, null);
        var cast = new TownCast(
            clerk.ToActor(), officer.ToActor(), second.ToActor(), reviewer.ToActor(), higher.ToActor(), [creditor.ToActor(), bank.ToActor()]);
        return (cast, [clerk, officer, second, reviewer, higher, auditor, creditor, bank]);

        Task<Account> AddAsync(string login, string name, Role role, AuthorityId? authority) => CreateAsync(node, login, name, role, authority, cancel);
    }

    /// <summary>Creates the accounts of an office that assesses enterprises: its clerk, two officers and a reviewer.</summary>
    public static async Task<AssessingCast> CreateOfficeAsync(RegisterNode node, AssessingOffice office, CancellationToken cancel)
    {
        return new AssessingCast(
            await AddAsync("clerk", "汪经办", Role.Clerk), await AddAsync("officer", "许评定", Role.Officer),
            await AddAsync("second", "唐复核", Role.SecondOfficer), await AddAsync("reviewer", "邓审查", Role.ReviewingOfficer));

        async Task<Actor> AddAsync(string post, string name, Role role) =>
            (await CreateAsync(node, $"{office.Short}-{post}", name, role, office.Authority.Id, cancel)).ToActor();
    }

    /// <summary>Creates the accounts of an office that keeps directories, redlists or records.</summary>
    public static async Task<OfficeCast> CreateOfficeAsync(RegisterNode node, TownOffice office, CancellationToken cancel)
    {
        return new OfficeCast(
            await AddAsync("clerk", "谢经办", Role.Clerk), await AddAsync("officer", "罗承办", Role.Officer),
            await AddAsync("second", "梁复核", Role.SecondOfficer), await AddAsync("reviewer", "宋审查", Role.ReviewingOfficer));

        async Task<Actor> AddAsync(string post, string name, Role role) =>
            (await CreateAsync(node, $"{office.Short}-{post}", name, role, office.Authority.Id, cancel)).ToActor();
    }

    /// <summary>Creates the accounts of an office that answers listings of others: its clerk and its officer.</summary>
    public static async Task CreateOfficersAsync(RegisterNode node, Authority office, string shortName, CancellationToken cancel)
    {
        await CreateAsync(node, $"{shortName}-clerk", "郝经办", Role.Clerk, office.Id, cancel);
        await CreateAsync(node, $"{shortName}-officer", "倪承办", Role.Officer, office.Id, cancel);
    }

    /// <summary>Creates an account without a password.</summary>
    public static async Task<Account> CreateAsync(
        RegisterNode node, string login, string name, Role role, AuthorityId? authority, CancellationToken cancel) =>
        await node.Accounts.CreateAsync(new NewAccount(login, name, null, new HashSet<Role> { role }, authority, null), cancel)
        ?? throw new DemonstrationException($"--demo: the account {login} exists already.");

    /// <summary>The case that each account of a visitor is about: the newest of its kind, so that its subject can still act.</summary>
    public static IEnumerable<(string Login, TownCase Case)> ShownCases(IReadOnlyList<TownCase> cases) => Shown
        .Select(s => (s.Login, Case: cases.Where(c => c.Plot == s.Plot && c.Subject.IsPerson == s.Person).MaxBy(c => c.Steps[^1].Day)))
        .Where(s => s.Case is not null).Select(s => (s.Login, s.Case!));

    /// <summary>Creates an account for the subject of every case in which the subject acts or that a visitor may try.</summary>
    public static async Task<IReadOnlyDictionary<Identifier, Actor>> CreateSubjectsAsync(
        RegisterNode node, IReadOnlyList<TownCase> cases, CancellationToken cancel)
    {
        var logins = ShownCases(cases).ToDictionary(s => s.Case.Subject.Identifiers[0], s => s.Login);
        var actors = new Dictionary<Identifier, Actor>();
        foreach (var subject in cases.Where(c => c.Steps.Any(s => s.Actor is null) || logins.ContainsKey(c.Subject.Identifiers[0])).Select(c => c.Subject).DistinctBy(s => s.Identifiers[0]))
        {
            var login = logins.GetValueOrDefault(subject.Identifiers[0], $"{Passing}{actors.Count}");
            var account = await node.Accounts.CreateAsync(
                new NewAccount(login, subject.Name, null, new HashSet<Role> { Role.Subject }, null, new SubjectIdentity(subject.Name, subject.Identifiers)),
                cancel);
            actors[subject.Identifiers[0]] = account!.ToActor();
        }

        return actors;
    }

    /// <summary>Removes the accounts that only served to work the town's past.</summary>
    public static async Task KeepOnlyShownSubjectsAsync(RegisterNode node, CancellationToken cancel)
    {
        foreach (var account in await node.Accounts.ListAsync(cancel))
        {
            if (account.Login.StartsWith(Passing, StringComparison.Ordinal))
            {
                await node.Accounts.DeleteAsync(account.Id, cancel);
            }
        }
    }

    /// <summary>The town's people as CSV, so that a visitor has names and numbers to try; all invented.</summary>
    public static string Directory(IReadOnlyList<Townspeople> places)
    {
        var csv = new StringBuilder("kind,name,identifier\n");
        foreach (var enterprise in places.SelectMany(p => p.Enterprises))
        {
            csv.Append("enterprise,").Append(enterprise.Name).Append(',').Append(enterprise.Code).Append('\n');
        }

        foreach (var person in places.SelectMany(p => p.Persons))
        {
            csv.Append("person,").Append(person.Name).Append(',').Append(person.Number).Append('\n');
        }

        return csv.ToString();
    }
}
