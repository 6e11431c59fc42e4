using NodaTime;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Listings;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Checks;

/// <summary>An airline's counter and a few listings, all invented.</summary>
internal static class CheckDesk
{
    public static readonly ActivityId Flight = new("flight");
    public static readonly LocalDate Today = new(2026, 3, 2);

    public static Identifier PersonsNumber { get; } = ResidentId.Synthetic(100, new LocalDate(1980, 5, 17), 1).ToIdentifier();

    public static Identifier CompanysCode { get; } = SocialCreditCode.Compose("91", "990100", "00000001").ToIdentifier();

    public static Identifier TradersCode { get; } = SocialCreditCode.Compose("92", "990100", "00000001").ToIdentifier();

    public static CheckQuestion AboutPerson { get; } = new(
        [PersonsNumber], "Test Person", null, Flight, "Sale of an air ticket", new HashSet<ActivityId> { Flight });

    public static CheckQuestion AboutCompany { get; } = AboutPerson with { Identifiers = [CompanysCode], Name = "Reed Test Trading Ltd" };

    public static CheckQuestion ByNameAndAddress { get; } = AboutCompany with { Identifiers = [], Address = "9 Reed Lane, Nowhere" };

    /// <summary>A listing in force that bars flights, as the store would hand it over.</summary>
    public static CandidateListing Listed { get; } = new(
        IsPerson: false, Mirrored: false, IdentifierMatches: true, NameMatches: true, AddressMatches: false, [Bar(Flight)], Today);

    public static CandidateListing ListedPerson { get; } = Listed with { IsPerson = true };

    public static CandidateListing Mirrored { get; } = Listed with { Mirrored = true, IdentifierMatches = false, AddressMatches = true };

    public static AppliedMeasure Bar(ActivityId activity) => new(
        [activity], new DayRange(Today.PlusDays(-30), Today.PlusDays(30)), [],
        new Restriction("court/list", "e-1", new LocalizedText("No flights", "不得乘坐飞机"), "Art. 3", Today.PlusDays(-30), Today.PlusDays(30),
            new LocalizedText("Necessity", "必要"), new LocalizedText("At the court", "向法院")));

    public static CheckOutcome Ask(CheckQuestion question, RuleBook rules, params CandidateListing[] candidates) =>
        CheckDecision.Of(question, Circumstances(candidates) with { Rules = rules });

    public static CheckResult Ask(CheckQuestion question, params CandidateListing[] candidates) => Answer(question, Circumstances(candidates));

    /// <summary>The activity can be barred by mirrored lists only.</summary>
    public static CheckResult AskMirrors(CheckQuestion question, params CandidateListing[] candidates) =>
        Answer(question, Circumstances(candidates) with { KnownByIdentifier = false, KnownByName = true });

    public static CheckResult Answer(CheckQuestion question, CheckCircumstances circumstances) =>
        CheckDecision.Of(question, circumstances).ShouldBeOfType<CheckOutcome.Answered>().Answer.Result;

    public static CheckCircumstances Circumstances(params CandidateListing[] candidates) => new()
    {
        Editions = [SoundCharter.Edition],
        KnownByIdentifier = true,
        KnownByName = false,
        Candidates = candidates,
    };
}
