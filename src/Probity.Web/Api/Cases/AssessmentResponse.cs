using NodaTime;
using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Api.Cases;

/// <summary>The assessment of an organisation for a year, and the grade its facts make as they stand. It means nothing outside its register.</summary>
/// <param name="Year">Calendar year assessed.</param>
/// <param name="Facts">Every recorded fact, struck ones too.</param>
/// <param name="Start">Points it started from.</param>
/// <param name="Deductions">What each fact cost, in order of number; start less all of them gives the points.</param>
/// <param name="Points">Points left.</param>
/// <param name="Straight">Numbers of facts that lead straight to a grade, whatever the points.</param>
/// <param name="Grade">Key of the grade in the charter.</param>
/// <param name="Name">The grade as citizens read it.</param>
public sealed record AssessmentResponse(
    int Year, IReadOnlyList<FactResponse> Facts, int Start, IReadOnlyList<DeductionResponse> Deductions, int Points, IReadOnlyList<int> Straight,
    string Grade, string Name)
{
    internal static AssessmentResponse? Of(CaseRecord record, Texts t)
    {
        var file = record.Case;
        return file.Assessment is { } assessment && file.GradeUnder(record.Charter)?.ReadIn(record.Register.Id, file.Charter) is GradeReading.Opened { How: var how }
            ? new AssessmentResponse(
                assessment.Year, [.. assessment.Facts.Select(FactResponse.Of)], how.Start.Points,
                [.. how.Lines.Select(l => new DeductionResponse(l.Fact.Number, l.Asked, l.Counted, l.Limit))], how.Points,
                [.. how.Downgrades.Select(d => d.Fact.Number), .. how.FirstYear is { } first ? [first.Fact.Number] : Array.Empty<int>()],
                how.Result.Key, t.Say(how.Result.Name))
            : null;
    }
}

/// <summary>One recorded fact.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Clause">Key of what it falls under in the charter.</param>
/// <param name="On">Day of the conduct.</param>
/// <param name="Times">How many times.</param>
/// <param name="Account">What happened.</param>
/// <param name="Document">Where it is from.</param>
/// <param name="State">Whether it was contested, and with what outcome.</param>
public sealed record FactResponse(int Number, string Clause, LocalDate On, int Times, string Account, FactDocument Document, FactState State)
{
    internal static FactResponse Of(RatedFact fact) =>
        new(fact.Number, fact.Clause, fact.On, fact.Times, fact.Account, fact.Document, fact.State);
}

/// <summary>What one fact cost.</summary>
/// <param name="Fact">Its number.</param>
/// <param name="Asked">By its indicator alone.</param>
/// <param name="Counted">After every limit.</param>
/// <param name="Limit">The limit that held, if one did.</param>
public sealed record DeductionResponse(int Fact, int Asked, int Counted, DeductionLimit Limit);
