using Probity.Registers.Subjects;

namespace Probity.Browser.Tests.Walks;

/// <summary>What happens when somebody lets a deadline run out: the date is set forward in the browser, and the page says what silence has done.</summary>
public sealed class LatePathTests(Chromium chromium)
{
    [Fact]
    public async Task Application_NobodyAnswers_Lapses()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Investigated(People.Enterprise, SubjectKind.Enterprise, 1);
        await using var officer = await house.SignedIn("officer");

        (await officer.Read(id)).ShouldContain("the application lapses");
        await officer.Wait(20);

        (await officer.Read(id)).ShouldContain("Application lapsed");
        (await officer.Offered(id)).ShouldBeEmpty();
        (await officer.Open("/desk?overdue=true")).ShouldContain(id);
    }

    [Fact]
    public async Task Decision_NeverTakenOrNeverServed_LapsesAndNobodyIsListed()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var undecided = await house.Proceedings.Noticed(People.Enterprise);
        await using var officer = await house.SignedIn("officer");
        await officer.Wait(45);
        (await officer.Read(undecided)).ShouldContain("Proceeding lapsed");

        var unserved = await house.Proceedings.Decided(People.Neighbour, number: 2);
        await officer.Wait(20);
        (await officer.Read(unserved)).ShouldContain("Proceeding lapsed");
    }

    [Fact]
    public async Task Objection_NobodyDecides_LiftsTheListing()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "zh-CN");
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var subject = await house.SignedIn("enterprise");
        await using var officer = await house.SignedIn("officer");
        await subject.Act(id, "lodge-objection", Steps.Objection);

        await officer.Wait(25);

        (await subject.Read(id)).ShouldContain("失效");
        await Screenshots.OnRequest(subject.Page, "late-objection-zh-CN");
        (await officer.Open("/desk?overdue=true")).ShouldContain(id);
    }

    [Fact]
    public async Task Reconsideration_HigherCourtStaysSilent_LiftsTheListing()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var subject = await house.SignedIn("enterprise");
        await using var reviewer = await house.SignedIn("reviewer");
        await subject.Act(id, "lodge-objection", Steps.Objection);
        await reviewer.Act(id, "decide-objection", [("outcome", "Rejected"), .. Steps.Reasons]);
        await subject.Act(id, "request-reconsideration", Steps.Objection);

        await reviewer.Wait(25);

        (await subject.Read(id)).ShouldContain("Lapsed");
    }

    [Fact]
    public async Task ProofOfPerformance_NobodyExamines_EndsTheListing()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Person, SubjectKind.NaturalPerson);
        await using var subject = await house.SignedIn("person");
        await using var officer = await house.SignedIn("officer");
        await subject.Act(id, "claim-performance", Steps.Proof);

        await officer.Wait(10);

        (await subject.Read(id)).ShouldContain("Repaired");
        (await subject.Words()).ShouldContain("By operation of law");
    }

    [Fact]
    public async Task Exception_NobodyAnswers_CountsAsGranted_AndTheTermRunsOut()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Person, SubjectKind.NaturalPerson);
        await using var subject = await house.SignedIn("person");
        await using var officer = await house.SignedIn("officer");
        var travels = house.Today.PlusDays(2);
        await subject.Act(id, "apply-for-exception",
            [("measure", "no-flights"), ("necessity", "须前往外地医院陪同手术，路途较远，别无其他合理交通方式。"), .. Visitor.Day("from", travels), .. Visitor.Day("until", travels.PlusDays(6))]);

        await officer.Wait(10);
        (await subject.Read(id)).ShouldContain("Granted");

        await officer.Wait(740);
        (await subject.Read(id)).ShouldContain("Expired");
    }
}
