using Probity.CharterFiles;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Versions;
using Probity.Storage.Authorities;

namespace Probity.Storage.Tests.Authorities;

public sealed class CharterDraftsTests
{
    private static readonly Actor Stranger = new(
        new ActorId("stranger"), "The stranger", new HashSet<Role> { Role.Officer }, TestCourt.HigherCourt.Id);

    [Fact]
    public async Task Change_OfADraft_IsThereAfterReopening()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await BeginAsync(court, "charter: a\n");

        (await court.Node.Drafts.ChangeAsync(TestCourt.Clerk, id, 1, "charter: b\n", default)).ShouldBeNull();
        await court.ReopenAsync();

        var kept = court.Node.Drafts.Find(TestCourt.Officer, id).ShouldNotBeNull();
        (kept.Text, kept.Revision, kept.ChangedBy, kept.Origin).ShouldBe(("charter: b\n", 2, "The clerk", TestCourt.Charter));
    }

    [Fact]
    public async Task Change_OfARevisionThatIsNoLongerThere_LeavesTheOthersText()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await BeginAsync(court, "charter: a\n");
        await court.Node.Drafts.ChangeAsync(TestCourt.Clerk, id, 1, "charter: theirs\n", default);

        var refusal = await court.Node.Drafts.ChangeAsync(TestCourt.Officer, id, 1, "charter: mine\n", default);

        refusal.ShouldBe(DraftRefusal.ChangedMeanwhile);
        court.Node.Drafts.Find(TestCourt.Officer, id)!.Text.ShouldBe("charter: theirs\n");
        (await court.Node.Drafts.DiscardAsync(TestCourt.Officer, id, 1, default)).ShouldBe(DraftRefusal.ChangedMeanwhile);
    }

    [Fact]
    public async Task Draft_OfAnotherAuthority_IsNeitherReadNorChangedNorThrownAway()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await BeginAsync(court, "charter: a\n");

        court.Node.Drafts.Of(Stranger).ShouldBeEmpty();
        court.Node.Drafts.Find(Stranger, id).ShouldBeNull();
        (await court.Node.Drafts.ChangeAsync(Stranger, id, 1, "charter: b\n", default)).ShouldBe(DraftRefusal.Unknown);
        (await court.Node.Drafts.DiscardAsync(Stranger, id, 1, default)).ShouldBe(DraftRefusal.Unknown);
        court.Node.Drafts.Of(TestCourt.Officer).ShouldHaveSingleItem().Text.ShouldBe("charter: a\n");
    }

    [Fact]
    public async Task Discard_OfADraft_TakesItAway()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await BeginAsync(court, "charter: a\n");

        (await court.Node.Drafts.DiscardAsync(TestCourt.Officer, id, 1, default)).ShouldBeNull();

        court.Node.Drafts.Of(TestCourt.Officer).ShouldBeEmpty();
        (await court.Node.Drafts.ChangeAsync(TestCourt.Officer, id, 1, "charter: b\n", default)).ShouldBe(DraftRefusal.Unknown);
    }

    [Fact]
    public async Task Begin_BeyondWhatAnAuthorityMayHave_OrLargerThanACharterMayBe_IsRefused()
    {
        await using var court = await TestCourt.OpenAsync();

        (await court.Node.Drafts.BeginAsync(TestCourt.Officer, new string('税', (1024 * 1024 / 3) + 1), null, default)).Refusal.ShouldBe(DraftRefusal.TooLarge);
        for (var i = 0; i < CharterDrafts.Most; i++)
            await BeginAsync(court, "charter: a\n");

        (await court.Node.Drafts.BeginAsync(TestCourt.Officer, "charter: a\n", null, default)).ShouldBe((null, DraftRefusal.TooMany));
        (await court.Node.Drafts.BeginAsync(Stranger, "charter: a\n", null, default)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Effects_OfADraft_CountTheOpenCasesOfTheAuthoritysOwnRegisters()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Company);
        await court.OpenCaseAsync(TestCourt.Person, "2");
        var draft = Charter(text => text.Replace("term: 2y", "term: 1y", StringComparison.Ordinal));

        var effect = (await court.Node.DraftEffects.ReadAsync(TestCourt.Officer, draft, default)).ShouldHaveSingleItem();

        effect.Register.ShouldBe(TestCourt.Register);
        effect.OpenCases.ShouldBe(new Dictionary<CharterReference, int> { [TestCourt.Charter] = 2 });
        effect.Touched.ShouldBe(new Dictionary<VersionEffect, int> { [VersionEffect.ShorterTerm] = 2 });
        effect.Untouched.ShouldBe(0);
        (await court.Node.DraftEffects.ReadAsync(Stranger, draft, default)).ShouldBeEmpty();
        (await court.Node.DraftEffects.ReadAsync(TestCourt.Officer, Charter(text => text), default)).ShouldHaveSingleItem().Untouched.ShouldBe(2);
    }

    private static async Task<string> BeginAsync(TestCourt court, string text) =>
        (await court.Node.Drafts.BeginAsync(TestCourt.Officer, text, TestCourt.Charter, default)).Id.ShouldNotBeNull();

    private static Charter Charter(Func<string, string> changed)
    {
        var next = NextVersion.Of(CharterLibrary.Shipped().TextOf(TestCourt.Charter)!, TestCourt.Charter.Id, 2);
        return CharterFile.Read(changed(next)).Value.ShouldNotBeNull();
    }
}
