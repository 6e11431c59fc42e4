using System.Collections.Frozen;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Storage.Accounts;
using Probity.Storage.Mirrors;
using Probity.Town;

namespace Probity.Browser.Tests;

/// <summary>Everybody who walks through the courthouse, all invented.</summary>
internal static class People
{
    /// <summary>An enterprise that owes, with an account of its own.</summary>
    public static SubjectIdentity Enterprise { get; } = new("云汀市松达贸易有限公司", [SocialCreditCode.WithCheck("91990101M000100Y4").ToIdentifier()]);

    /// <summary>A person who owes, with an account of their own.</summary>
    public static SubjectIdentity Person { get; } = new("申屠若溪", [ResidentId.WithCheck("99010119800101001").ToIdentifier()]);

    /// <summary>Somebody else of the same register.</summary>
    public static SubjectIdentity Neighbour { get; } = new("云汀市北闸仓储有限公司", [SocialCreditCode.Compose("91", "990101", "00000002").ToIdentifier()]);

    public static Authority ExportOffice { get; } = new(
        new AuthorityId("export-office"), new LocalizedText("Export Office (invented)", "出口办公室（虚构）"), Level.National, "990000", "America/New_York",
        new LocalizedText("3 Harbour Street", "港街三号"), null);

    public static RegisterId Denials { get; } = RegisterId.Parse("export-office/denied-persons");

    public static IReadOnlyList<MirroredRecord> DenialRecords { get; } =
    [
        new("k1", "Eastfield Timber Works", "9 Mill Road, Eastfield", [], new(2025, 1, 1), new(2030, 1, 1), "99 FR 1", IsOrganisation: true),
        new("k2", "Quentin Fictor", "5 Hill Close, Westmoor", [], new(2025, 1, 1), new(2031, 1, 1), "99 FR 5", IsOrganisation: false),
    ];

    public static IEnumerable<NewAccount> Accounts(string hash)
    {
        var court = TownBodies.Court.Id;
        return
        [
            Of("clerk", "陆书记", Role.Clerk, court), Of("officer", "顾承办", Role.Officer, court), Of("second", "沈复核", Role.SecondOfficer, court),
            Of("reviewer", "韩审查", Role.ReviewingOfficer, court), Of("higher", "严复议", Role.ReviewingOfficer, TownBodies.HigherCourt.Id),
            Of("auditor", "方审计", Role.Auditor, court), Of("creditor", "云汀市恒远建材有限公司", Role.Applicant, null),
            Of("bank", "云汀合作银行清收部", Role.Applicant, null), Of("enterprise", Enterprise.Name, Role.Subject, null, Enterprise),
            Of("person", Person.Name, Role.Subject, null, Person), Of("neighbour", Neighbour.Name, Role.Subject, null, Neighbour),
        ];

        NewAccount Of(string login, string name, Role role, AuthorityId? authority, SubjectIdentity? subject = null) =>
            new(login, name, hash, new[] { role }.ToFrozenSet(), authority, subject);
    }

}
