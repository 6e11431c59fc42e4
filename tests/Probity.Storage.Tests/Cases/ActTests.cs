using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;

namespace Probity.Storage.Tests.Cases;

public sealed class ActTests
{
    [Fact]
    public async Task Act_OfAWholeCase_ListsTheSubject()
    {
        await using var court = await TestCourt.OpenAsync();

        var id = await court.ListAsync(TestCourt.Company);

        var file = await court.ReadAsync(id);
        file.Case.Stage.ShouldBe(Stage.Listed);
        file.Case.Listing!.IsInForceOn(court.Time.Today).ShouldBeTrue();
        file.History.Select(e => e.Number).ShouldBe(Enumerable.Range(1, file.History.Count).Select(n => (long)n));
    }

    [Fact]
    public async Task Act_ThatARuleRefuses_WritesNothing()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.OpenCaseAsync(TestCourt.Company);

        var result = await court.Node.Cases.ActAsync(id, new IssueNotice(), TestCourt.Officer, null, null, default);

        result.ShouldBeOfType<ActResult.Refused>();
        (await court.ReadAsync(id)).Case.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Act_OnAnOlderVersion_Conflicts()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.OpenCaseAsync(TestCourt.Company);
        await court.DoAsync(id, TestCourt.Clerk, new ConfirmIdentity("Business licence", 0, false));

        var result = await court.Node.Cases.ActAsync(id, new DismissCase(TestCourt.Reasons), TestCourt.Officer, 1, null, default);

        result.ShouldBe(new ActResult.Conflict(2));
    }

    [Fact]
    public async Task Act_WithTheSameIdempotencyKey_HappensOnceForEachActor()
    {
        await using var court = await TestCourt.OpenAsync();
        var first = await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Company), TestCourt.Officer, null, "k-1", default);

        var again = await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Company), TestCourt.Officer, null, "k-1", default);
        var another = await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Person, "2"), TestCourt.Clerk, null, "k-1", default);

        var done = first.ShouldBeOfType<ActResult.Done>();
        again.ShouldBe(new ActResult.Repeated(done.Id, 1));
        another.ShouldBeOfType<ActResult.Done>();
    }

    [Fact]
    public async Task Act_OnAnUnknownCaseOrRegister_IsNotFound()
    {
        await using var court = await TestCourt.OpenAsync();
        var elsewhere = TestCourt.Opening(TestCourt.Company) with { Register = RegisterId.Parse("test-court/unknown") };

        var unknownCase = await court.Node.Cases.ActAsync(new CaseId("none"), new IssueNotice(), TestCourt.Officer, null, null, default);
        var unknownRegister = await court.Node.Cases.ActAsync(null, elsewhere, TestCourt.Officer, null, null, default);

        unknownCase.ShouldBeOfType<ActResult.NotFound>();
        unknownRegister.ShouldBeOfType<ActResult.NotFound>();
    }

    [Fact]
    public async Task Acts_ManyAtOnce_GetNumbersWithoutGaps()
    {
        await using var court = await TestCourt.OpenAsync();

        var ids = await Task.WhenAll(Enumerable.Range(1, 60).Select(n => court.OpenCaseAsync(TestCourt.Firm($"Firm {n} Ltd", n), $"{n}")));

        var numbers = new List<long>();
        foreach (var id in ids)
            numbers.AddRange((await court.ReadAsync(id)).History.Select(e => e.Number));
        numbers.Order().ShouldBe(Enumerable.Range(1, 60).Select(n => (long)n));
    }

    [Fact]
    public async Task Act_Acknowledged_IsThereAfterReopening()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        var before = await court.ReadAsync(id);

        await court.ReopenAsync();

        var after = await court.ReadAsync(id);
        after.Case.Version.ShouldBe(before.Case.Version);
        after.Case.Subject!.Name.ShouldBe(TestCourt.Company.Name);
        after.History.Select(e => e.Event.GetType()).ShouldBe(before.History.Select(e => e.Event.GetType()));
    }

    [Fact]
    public async Task Subject_OfTheCase_MayObjectAndAnotherMayNot()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        var subject = await court.HolderAsync(TestCourt.Company);
        var another = await court.HolderAsync(TestCourt.Firm("Sedge Test Trading Ltd", 2));
        var objection = new LodgeObjection("The debt was paid in February.", NewFacts: false);

        var refused = await court.Node.Cases.ActAsync(id, objection, another, null, null, default);
        var accepted = await court.Node.Cases.ActAsync(id, objection, subject, null, null, default);

        refused.ShouldBeOfType<ActResult.Refused>();
        accepted.ShouldBeOfType<ActResult.Done>();
    }

    [Fact]
    public async Task Case_WhoseObjectionNobodyDecides_IsReadAsLapsedWithoutAnySweep()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(id, await court.HolderAsync(TestCourt.Company), new LodgeObjection("The debt was paid in February.", NewFacts: false));

        court.Time.MoveTo(court.Time.Today.PlusMonths(3));

        var file = await court.ReadAsync(id);
        file.Case.End.ShouldBe(CaseEnd.Lapsed);
        file.Case.EndedOn!.Value.ShouldBeLessThan(court.Time.Today.Minus(Period.FromDays(30)));
    }
}
