using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Probity.Architecture.Tests;

/// <summary>No type, member, table, column or address is a score, rank, rating or sum of anybody.</summary>
public sealed partial class NoScoreTests
{
    private static readonly HashSet<string> Banned = new(StringComparer.OrdinalIgnoreCase)
    {
        "score", "scores", "scoring", "scored", "rank", "ranks", "ranking", "ranked", "rating", "ratings", "rated", "grade", "grades", "graded",
        "points", "reputation", "trustworthiness", "creditworthiness", "percentile", "stars", "tier", "sum", "total", "tally",
    };

    // What is ranked here is legal instruments, never a subject; a rating is a kind of register that no natural person may be in;
    // grades are those of conduct, which decide how long it may be published (Credit Repair Measures);
    // the arithmetic of an organisation's rating is a clause of its charter and lives in one folder, whose types nobody can order or add up
    // (GradeTests) and which no natural person can enter; outside it the words name that clause, its reader, and the rules that bind it;
    // points lie in the space of a model's parameters, and scoring is the name of a norm in the literature;
    // stars are what one customer gave an enterprise in one review, which reaches no register, check or rating and no person or sole trader;
    // totals are the longest term a ground allows and how many lines a list has.
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "LegalRank", "Rank", "Ranks", "EveryGroundHasALegalBasisOfSufficientRank", "Rating", "NaturalPersonsAreNeverRated", "MeritsAreNotRanked", "NoScore",
        "EditionCatalogues.Grades", "SeverityGrade", "SeverityGrade.SeverityGrade", "Sector.IsGraded",
        "NobodyWaitsLongerForRepairThanTheGradeAllows", "PublicationEndsAtTheGradesMaximum", "MorrisTrajectory.Points", "Trial.MostPoints", "SecondOrderNorm.Scoring",
        "Ground.TotalCap", "Page`1.Total", "Pager.Total",
        "Charter.Rating", "RatingReading", "RatingReading.RatingReading", "RatingReader", "RatingReader.RatingReader", "RatingReader.MostPoints", "ARatingPublishesItsArithmetic", "ARatingBarsNothing",
        "AGradeEndsWithinTheNextYears", "EveryDeductionHasACap.MostPoints", "AssessmentResponse.Points", "AssessmentResponse.Grade",
        "MeritsAreNotRanked", "AGradeEndsWithItsPeriod", "ARatedFactLiesInTheAssessedYear", "NobodyIsRatedAtAnothersRequest", "OneGradeStandsForAYear",
        "OnlyOrganisationsAreRated", "ARatingNeverLeavesItsRegister",
        "Review.Stars", "OfferedReview.Stars", "PassedReview.Stars", "ReviewPlan.UsualStars", "ReviewRequest.Stars", "ReviewJson.PropName_stars",
    };

    [Fact]
    public void Types_AndTheirMembers_NameNoScore() => House.Assemblies
        .SelectMany(a => a.GetTypes()).Where(t => !Generated(t) && !IsArithmeticOfARating(t))
        .SelectMany(t => Names(t).Where(n => IsScore(n) && !Allowed.Contains($"{t.Name}.{n}")).Select(n => $"{t.FullName}: {n}"))
        .ShouldBeEmpty();

    /// <summary>The report of an organisation is words alone: with no number in it nothing can be a sum, a count, a rank or a grade.</summary>
    [Theory]
    [InlineData("OrganisationReport")]
    [InlineData("OrganisationEntry")]
    [InlineData("LabelledLine")]
    public void ReportAcrossRegisters_HoldsWordsAndNoNumber(string name) => House.Assemblies.SelectMany(a => a.GetTypes()).Single(t => t.Name == name)
        .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(p => p.Name != "EqualityContract")
        .Where(p => p.PropertyType != typeof(string) && !IsListOfWords(p.PropertyType)).Select(p => $"{p.Name}: {p.PropertyType.Name}")
        .ShouldBeEmpty();

    [Fact]
    public void Tables_AndTheirColumns_NameNoScore() => House.Sources("src", ".sql")
        .SelectMany(path => Word().Matches(File.ReadAllText(path)).Select(m => m.Value)).Distinct().Where(IsScore)
        .ShouldBeEmpty();

    [Fact]
    public void Addresses_AndFieldsOfTheInterface_NameNoScore() => House.Sources("src/Probity.Web", ".cs", ".razor")
        .SelectMany(path => Address().Matches(File.ReadAllText(path)).Select(m => m.Groups["address"].Value))
        .SelectMany(address => Word().Matches(address).Select(m => m.Value)).Where(IsScore)
        .ShouldBeEmpty();

    [Fact]
    public void Addresses_AreFoundInTheSource() => House.Sources("src/Probity.Web", ".cs", ".razor")
        .SelectMany(path => Address().Matches(File.ReadAllText(path))).Count().ShouldBeGreaterThan(20);

    [Theory]
    [InlineData("SubjectScore")]
    [InlineData("trust_rating")]
    [InlineData("totalListings")]
    [InlineData("CreditPoints")]
    [InlineData("/people/ranking")]
    public void Name_OfAScore_IsFound(string name) => IsScore(name).ShouldBeTrue();

    [Theory]
    [InlineData("Operating")]
    [InlineData("CaseSummary")]
    [InlineData("LegalRank")]
    [InlineData("startDate")]
    public void Name_ThatOnlyLooksAlike_IsNot(string name) => IsScore(name).ShouldBeFalse();

    private static bool IsListOfWords(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        && type.GetGenericArguments()[0].Name is "OrganisationEntry" or "LabelledLine";

    private static bool IsScore(string name) => !Allowed.Contains(name) && Part().Matches(name).Any(part => Banned.Contains(part.Value));

    private static IEnumerable<string> Names(Type type) => type
        .GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
        .Where(m => m is PropertyInfo or FieldInfo && !m.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Select(m => m.Name).Prepend(type.Name);

    private static bool IsArithmeticOfARating(Type type) => type.Namespace is "Probity.Registers.Ratings" or "Probity.Registers.Ratings.Rules";

    private static bool Generated(Type type) => type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute)) || (type.DeclaringType is { } outer && Generated(outer))
        || type.Namespace?.StartsWith("Probity", StringComparison.Ordinal) != true;

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Part();

    [GeneratedRegex("[A-Za-z_]+")]
    private static partial Regex Word();

    [GeneratedRegex("""(@page\s+|Map(Get|Post|Put|Delete|Group)\s*\(\s*)"(?<address>[^"]*)""")]
    private static partial Regex Address();
}
