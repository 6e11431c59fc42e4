using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;

namespace Probity.Storage.Tests.Cases;

public sealed class IdempotencyTests
{
    [Fact]
    public async Task Act_RepeatedWithItsKey_AnswersTheSameAndStoresOneEvent()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.OpenCaseAsync(TestCourt.Company);
        var act = new ConfirmIdentity("Business licence", 0, CheckDigitAccepted: false);
        var first = await court.Node.Cases.ActAsync(id, act, TestCourt.Clerk, 1, "k", default);

        var again = await court.Node.Cases.ActAsync(id, act, TestCourt.Clerk, 1, "k", default);

        first.ShouldBe(new ActResult.Done(id, 2));
        again.ShouldBe(new ActResult.Repeated(id, 2));
        (await court.ReadAsync(id)).History.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Key_UsedForAnotherBodyActOrCase_IsRefused()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.OpenCaseAsync(TestCourt.Company);
        var other = await court.OpenCaseAsync(TestCourt.Firm("Sedge Test Trading Ltd", 2), "2");
        var act = new ConfirmIdentity("Business licence", 0, CheckDigitAccepted: false);
        await court.Node.Cases.ActAsync(id, act, TestCourt.Clerk, null, "k", default);

        var otherBody = await court.Node.Cases.ActAsync(id, act with { ComparedWith = "Passport" }, TestCourt.Clerk, null, "k", default);
        var otherAct = await court.Node.Cases.ActAsync(id, new IssueNotice(), TestCourt.Clerk, null, "k", default);
        var otherCase = await court.Node.Cases.ActAsync(other, act, TestCourt.Clerk, null, "k", default);

        otherBody.ShouldBe(new ActResult.KeyReused());
        otherAct.ShouldBe(new ActResult.KeyReused());
        otherCase.ShouldBe(new ActResult.KeyReused());
        (await court.ReadAsync(other)).Case.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Key_OfAnActThatWasRefused_MayBeUsedAgain()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.OpenCaseAsync(TestCourt.Company);
        var refused = await court.Node.Cases.ActAsync(id, new IssueNotice(), TestCourt.Officer, null, "k", default);

        var corrected = await court.Node.Cases.ActAsync(id, new DismissCase(TestCourt.Reasons), TestCourt.Officer, null, "k", default);

        refused.ShouldBeOfType<ActResult.Refused>();
        corrected.ShouldBeOfType<ActResult.Done>();
    }

    [Fact]
    public async Task Key_AfterReopening_StillRepeats()
    {
        await using var court = await TestCourt.OpenAsync();
        var first = (ActResult.Done)await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Company), TestCourt.Officer, null, "k", default);
        await court.ReopenAsync();

        var again = await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Company), TestCourt.Officer, null, "k", default);
        var changed = await court.Node.Cases.ActAsync(null, TestCourt.Opening(TestCourt.Person), TestCourt.Officer, null, "k", default);

        again.ShouldBe(new ActResult.Repeated(first.Id, 1));
        changed.ShouldBe(new ActResult.KeyReused());
    }
}
