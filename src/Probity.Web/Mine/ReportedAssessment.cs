using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Mine;

/// <summary>An assessment in words, a line for each step of its reckoning.</summary>
internal static class ReportedAssessment
{
    /// <summary>Nothing where nothing is assessed.</summary>
    public static IEnumerable<string> Lines(CaseRecord record, Texts t)
    {
        var file = record.Case;
        if (file.Assessment is not { } assessment || file.GradeUnder(record.Charter)?.ReadIn(record.Register.Id, file.Charter) is not GradeReading.Opened { How: var how })
        {
            return [];
        }

        return
        [
            t.Format("assessment.title", assessment.Year),
            t.Format("assessment.line.start", how.Start.Points, t.Say(how.Start.Text)),
            .. how.Lines.Select(l => t.Format("assessment.line.deducted", l.Counted, l.Fact.Number, t.Say(l.Indicator.Text), l.Fact.Account, Source(l.Fact, t))),
            t.Format("assessment.line.left", how.Points, t.Say(how.ByPoints.Name)),
            .. how.Downgrades.Select(d => t.Format("assessment.downgrade", d.Fact.Number, t.Say(d.Rule.Text), t.Say(d.To.Name))),
            .. how.FirstYear is { } first
                ? [t.Format("assessment.first-year", first.Fact.Number, t.Say(first.Rule.Text), t.Say(how.Result.Name))]
                : Array.Empty<string>(),
            .. assessment.Facts.Where(f => !f.Counts).Select(f => t.Format("assessment.line.struck", f.Number, f.Account, Source(f, t))),
            t.Format("assessment.line.grade", t.Say(how.Result.Name)),
        ];
    }

    private static string Source(RatedFact fact, Texts t) =>
        t.Format("assessment.source", fact.Document.Issuer, fact.Document.Number, Dates.Machine(fact.Document.IssuedOn));
}
