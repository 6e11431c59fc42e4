using System.Text;
using Probity.Registers.Subjects;

namespace Probity.Browser.Tests.Walks;

/// <summary>What somebody finds who is listed: everything held about them, who looked and why, and the ways out.</summary>
public sealed class SubjectTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Subject_SeesWhoLookedAndWhoChecked_AndTakesTheReportAway(string language)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        var id = await house.Proceedings.Listed(People.Person, SubjectKind.NaturalPerson);
        await using var bank = await house.SignedIn("bank");
        await using var auditor = await house.SignedIn("auditor");
        await using var person = await house.SignedIn("person", scripts: true);
        var key = await house.PointOfService("flight");

        await bank.Check(key, People.Person.Identifiers[0].ToString(), People.Person.Name, "Ticket 7781 at the counter");
        await bank.LookUp(People.Person, "Credit application 42 of this customer");
        (await bank.Words()).ShouldNotContain(People.Person.Name);
        await Screenshots.OnRequest(bank.Page, $"subject-look-up-{language}");
        await auditor.Open("/desk/cases/" + id);
        await auditor.Fill(("purpose", "Sampling of cases in force, second quarter"));
        await auditor.Press(auditor.Page.Locator("main form button").First);
        (await auditor.Words()).ShouldContain(People.Person.Name);

        var record = await person.Open("/mine");
        record.ShouldContain("Ticket 7781 at the counter");
        record.ShouldContain("Credit application 42 of this customer");
        record.ShouldContain("Sampling of cases in force, second quarter");
        record.ShouldContain("方审计");
        await Screenshots.OnRequest(person.Page, $"subject-record-{language}");
        (await Axe.Check(person.Page)).ShouldBeEmpty();
        Encoding.ASCII.GetString(await person.Download("/mine/report.pdf")).ShouldStartWith("%PDF-");
        Encoding.UTF8.GetString(await person.Download("/mine/report.json")).ShouldContain("Ticket 7781 at the counter");
    }

    [Fact]
    public async Task Subject_GrantedAnException_MayFlyOnThoseDaysOnly()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Person, SubjectKind.NaturalPerson);
        await using var person = await house.SignedIn("person");
        await using var officer = await house.SignedIn("officer");
        var key = await house.PointOfService("flight");
        var travels = house.Today.PlusDays(3);
        Typed[] asked =
        [
            ("measure", "no-flights"), ("necessity", "须前往外地医院陪同手术，路途较远，别无其他合理交通方式。"),
            .. Visitor.Day("from", travels), .. Visitor.Day("until", travels.PlusDays(4)),
        ];

        await person.Act(id, "apply-for-exception", asked);
        await officer.Act(id, "decide-exception", [("number", "1"), ("granted", "false"), .. Steps.Reasons]);
        await person.Act(id, "apply-for-exception", asked);
        await officer.Act(id, "decide-exception", [("number", "2"), ("granted", "true"), .. Steps.Reasons]);

        (await Flies()).ShouldBe("restricted");
        await officer.Wait(3);
        (await Flies()).ShouldBe("unrestricted");
        await officer.Wait(5);
        (await Flies()).ShouldBe("restricted");

        Task<string> Flies() => person.Check(key, People.Person.Identifiers[0].ToString(), People.Person.Name, "Ticket sale");
    }

    [Fact]
    public async Task Objection_Lodged_SuspendsPublicationUntilItIsDecided()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var subject = await house.SignedIn("enterprise");
        await using var reviewer = await house.SignedIn("reviewer");
        await using var anyone = await house.Anyone();
        var key = await house.PointOfService("flight");
        var search = "/search?q=" + Uri.EscapeDataString(People.Enterprise.Name);

        (await anyone.Open(search)).ShouldContain("until", Case.Insensitive);
        await subject.Act(id, "lodge-objection", Steps.Objection);
        (await anyone.Open(search)).ShouldContain("Nothing", Case.Insensitive);
        await reviewer.Act(id, "stay-measures", Steps.Reasons);
        (await subject.Check(key, People.Enterprise.Identifiers[0].ToString(), null, "Ticket sale")).ShouldBe("unrestricted");
        await reviewer.Act(id, "restore-publication", Steps.Reasons);
        await reviewer.Act(id, "decide-objection",
            [("outcome", "Corrected"), ("mistake", "WrongFact"), ("correction.obligation", "向债权人支付九万元"), .. Steps.Reasons]);
        (await subject.Read(id)).ShouldContain("向债权人支付九万元");
        (await subject.Check(key, People.Enterprise.Identifiers[0].ToString(), null, "Ticket sale")).ShouldBe("restricted");
    }

    [Fact]
    public async Task Court_FindsItsOwnMistake_CorrectsOrRevokesOrRecordsTheAnnulment()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        await using var officer = await house.SignedIn("officer");
        await using var clerk = await house.SignedIn("clerk");
        var first = await house.Proceedings.Listed(People.Enterprise, number: 1);
        var second = await house.Proceedings.Listed(People.Neighbour, number: 2);

        await officer.Act(first, "correct-entry", [("correction.obligation", "向债权人支付八万元"), .. Steps.Reasons]);
        (await officer.Words()).ShouldContain("向债权人支付八万元");
        await officer.Act(first, "revoke-listing", [("mistake", "WrongIdentity"), .. Steps.Reasons]);
        (await officer.Words()).ShouldContain("Revoked");
        await clerk.Act(second, "record-annulment", [("document", "云汀市中级人民法院再审判决书"), .. Visitor.Day("annulledOn", house.Today)]);
        (await clerk.Words()).ShouldContain("annulled", Case.Insensitive);
    }

    [Fact]
    public async Task Creditor_IsHeardAndMayWithdraw_AndAnOfficerMayDismiss()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var withdrawn = await house.Proceedings.Investigated(People.Enterprise, SubjectKind.Enterprise, 1);
        var dismissed = await house.Proceedings.Investigated(People.Neighbour, SubjectKind.Enterprise, 2);
        await using var creditor = await house.SignedIn("creditor");
        await using var officer = await house.SignedIn("officer");

        await creditor.Act(withdrawn, "hear-applicant", ("text", "被申请人近期购置车辆，具备履行能力。"), ("attests", "true"));
        (await creditor.Words()).ShouldContain("被申请人近期购置车辆");
        await creditor.Act(withdrawn, "withdraw-application", ("reasons", "双方已达成和解并当场履行，不再要求列入。"));
        await officer.Act(dismissed, "dismiss-case", ("reasons", "所依据的文书已在立案之前履行完毕，不符合列入情形。"));

        (await creditor.Words()).ShouldContain("Withdrawn");
        (await officer.Words()).ShouldContain("Dismissed");
    }
}
