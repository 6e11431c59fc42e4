using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Ratings;
using Probity.Registers.Subjects;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Ratings;

/// <summary>A small rating: from 100, or 90 without records; filings and payments; a direct downgrade; a band for the first year.</summary>
internal static class TestRating
{
    public const string NoRecords = "no-records";
    public const string LateFiling = "late-filing";
    public const string WrongFiling = "wrong-filing";
    public const string LatePayment = "late-payment";
    public const string Fraud = "fraud";
    public const string New = "new";

    public static RatingClause Clause { get; } = new()
    {
        Effect = CalendarSpan.Months(16),
        Starts = [new Start("full", Text("Everybody"), 100, Law), new Start(NoRecords, Text("No records"), 90, Law)],
        Groups = [new IndicatorGroup("filing", Text("Filing"), 30, Law), new IndicatorGroup("paying", Text("Paying"), null, Law)],
        Indicators =
        [
            new Indicator(LateFiling, "filing", Text("Files late"), 5, 20, Law), new Indicator(WrongFiling, "filing", Text("Files wrongly"), 11, 22, Law),
            new Indicator(LatePayment, "paying", Text("Pays late"), 11, 88, Law),
        ],
        Downgrades = [new DirectDowngrade(Fraud, Text("Invoice fraud"), "d", Law), new DirectDowngrade("zero-returns", Text("Nothing but zero returns"), "b", Law)],
        Bands = [Band("a", 90), Band("b", 70), Band("m", null), Band("c", 40), Band("d", 0)],
        FirstYears = [new FirstYearRule(New, Text("New in the year"), "m", 70, Law)],
    };

    public static RegisterId Register { get; } = RegisterId.Parse("tax-office/credit");

    public static Charter Charter { get; } = SoundCharter.Charter with
    {
        Reference = new CharterReference("test-rating", 1),
        Kind = RegisterKind.Rating,
        SubjectKinds = [SubjectKind.Enterprise],
        Measures = [],
        Publication =
        [
            new Publication(SubjectKind.Enterprise, true, [PublishedField.Ground, PublishedField.Term, PublishedField.Facts], SoundCharter.Law),
        ],
        Rating = Clause,
    };

    public static Subject Enterprise { get; } = new(
        SubjectKind.Enterprise, Capacity.ObligedParty, "Reed Test Ltd", [SocialCreditCode.Compose("91", "990100", "00000001").ToIdentifier()], null, false);

    public static Subject SoleTrader { get; } = Enterprise with { Identifiers = [SocialCreditCode.Compose("92", "990100", "00000001").ToIdentifier()] };

    public static Subject Person { get; } = new(
        SubjectKind.NaturalPerson, Capacity.ObligedParty, "Test Person", [ResidentId.Synthetic(100, new LocalDate(1980, 5, 17), 1).ToIdentifier()],
        new LocalDate(1980, 5, 17), false);

    public static RatedFact Fact(int number, string clause, int times = 1, FactState state = FactState.Recorded) => new(
        number, clause, new LocalDate(2025, 6, 3), times, "It happened.", new FactDocument("Tax office", $"(2025) {number}", new LocalDate(2025, 7, 1)), state);

    public static Reckoning Reckon(params RatedFact[] facts) => Arithmetic.Of(RatedOrganisation.Of(Enterprise)!, Clause, facts);

    private static Citation Law => SoundCharter.Law;

    private static Band Band(string key, int? from) => new(key, Text(key.ToUpperInvariant()), from, key == "a", Law);

    private static LocalizedText Text(string text) => SoundCharter.Text(text, "条款");
}
