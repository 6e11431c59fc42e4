using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Listings;
using Probity.Registers.Subjects;

namespace Probity.CharterFiles.Tests.Cases;

/// <summary>From the directory of abnormal activities into the list of dishonest social organisations, as two cases.</summary>
public sealed class EscalationTests
{
    private static readonly CaseId Entry = new("entry-1");

    [Fact]
    public void Escalation_OfAnUncuredEntry_RunsThroughNoticeDecisionSecondOfficerAndGraceOfItsOwn()
    {
        var directory = InDirectory();
        var listed = Escalating(directory).On(directory.Today).InGrace();

        listed.File.Escalates.ShouldBe(Entry);
        listed.File.Listing!.IsInForceOn(listed.Today).ShouldBeFalse();
        listed.On(listed.File.Listing.From).File.Listing!.IsInForceOn(listed.Today).ShouldBeTrue();
    }

    [Fact]
    public void Escalation_OfAnEntryThatWasCured_IsRefused()
    {
        var cured = InDirectory().Do(CharterCase.Subject, new ClaimPerformance("The report is filed.")).Do(CharterCase.Officer, new ExaminePerformance(true, CharterCase.Reason));

        Escalating(cured).On(cured.Today).TryOpening().ShouldBeOfType<Verdict.Refused>()
            .Refusal.Rule.Value.ShouldBe("an-escalation-comes-from-a-directory-entry-in-force");
    }

    [Fact]
    public void Entry_NobodyCures_ExpiresAndOpensNoCaseAnywhere()
    {
        var entered = InDirectory();

        entered.On(entered.File.Listing!.LastDay.PlusYears(3)).File.End.ShouldBe(CaseEnd.Expired);
        entered.Written!.Escalates.ShouldBeNull();
    }

    private static CharterCase InDirectory() => Of("abnormal-activities").InForce();

    private static CharterCase Escalating(CharterCase entry) => Of("dishonest-social-organisations").Escalating(
        Entry, new DirectoryEntry(Entry, RegisterId.Parse("keeper/directory"), new DayRange(entry.File.Listing!.From, ListingDates.InForceUntil(entry.File))));

    private static CharterCase Of(string id)
    {
        var charter = CharterLibrary.Shipped().Newest(id)!;
        return new CharterCase(charter, charter.Grounds[0], SubjectKind.SocialOrganisation);
    }
}
