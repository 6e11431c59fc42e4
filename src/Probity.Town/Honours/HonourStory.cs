using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

namespace Probity.Town.Honours;

/// <summary>Tells one case of a redlist act by act.</summary>
internal sealed class HonourStory(
    Subject subject, int number, RegisterId register, TownOffice office, OfficeCast cast, Charter charter, LocalDate start)
    : Tale<HonourStory>(start)
{
    private readonly Ground _merit = charter.Grounds[number % charter.Grounds.Count];
    private readonly string[] _incentives = [.. charter.Measures.Where(m => m.Targets.Contains(subject.Kind)).Select(m => m.Key)];

    public HonourStory Nominated()
    {
        var document = new LegalDocument(
            office.Authority.Name.Zh, $"（{Day.Year}）{office.Mark}荣{number}号", "", Day.PlusDays(-30), HonourTexts.Says(subject.IsPerson, number), subject.Name);
        return Add(cast.Clerk, new OpenCase(register, subject, document, _merit.Key, HonourTexts.Nomination, null, AttestsNoBannedData: true))
            .Wait(1)
            .Add(cast.Clerk, new AddEvidence("证书", HonourTexts.Says(subject.IsPerson, number), EvidenceOrigin.Person, DataCategory.Conduct, AttestsNoBannedData: true))
            .Add(cast.Clerk, new ConfirmIdentity("登记机关档案", 200, subject.Identifiers.Any(i => i.RequiresConfirmation)));
    }

    public HonourStory OfferWritten() => Nominated().Wait(1)
        .Add(cast.Officer, new ProposeListing(new Proposal(
            _merit.Key, HonourTexts.Says(subject.IsPerson, number), Day.PlusDays(-40), [1], AbilityFinding.NotMade, "", FaultFinding.NotMade, "", [],
            [.. _incentives.Select(m => new MeasureReasons(m, HonourTexts.Basis, "", ""))], _merit.Term, Aggravated: false, Corrected: false)))
        .Add(cast.Officer, new IssueNotice());

    public HonourStory Offered() => OfferWritten().Wait(1)
        .Add(cast.Clerk, new RecordService(ServedDocument.Notice, "direct", HonourTexts.Receipt(number), Day));

    public HonourStory Accepted() => Offered().Wait(3).Add(null, new AcceptOffer(HonourTexts.Accepted));

    public HonourStory Refused() => Offered().Wait(3).Add(null, new RefuseOffer(""));

    public HonourStory Decided() => Accepted().Wait(2).Add(cast.Officer, new DecideCase(new Decision(true, HonourTexts.Reasons, _incentives, _merit.Term)));

    public HonourStory Confirmed() => Decided().Wait(1).Add(cast.SecondOfficer, new ConfirmDecision(HonourTexts.SecondReasons));

    public HonourStory Entered() => Confirmed().Wait(1).Add(cast.Clerk, new RecordService(ServedDocument.Decision, "direct", HonourTexts.Receipt(number), Day));

    public HonourStory Withdrawn() => Entered().Wait(30).Add(null, new WithdrawAcceptance(""));

    public HonourStory Annulled() => Entered().Wait(20).Add(cast.Clerk, new RecordAnnulment(HonourTexts.Annulled, Day));

    public HonourStory Dismissed() => Nominated().Wait(2).Add(cast.Officer, new DismissCase(HonourTexts.Dismissed));
}
