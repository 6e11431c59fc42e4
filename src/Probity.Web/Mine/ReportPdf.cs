using NodaTime;
using Probity.Web.Documents;
using Probity.Web.Languages;

namespace Probity.Web.Mine;

/// <summary>Writes a <see cref="SubjectReport"/> as a PDF.</summary>
internal static class ReportPdf
{
    internal static byte[] Write(SubjectReport report, Instant now, Texts t)
    {
        var document = new ReportDocument(t["mine.report.title"], t.Language, now);
        document.Row(t["mine.report.subject"], report.Subject);
        foreach (var identifier in report.Identifiers)
        {
            document.Row(t["desk.case.identifiers"], identifier);
        }

        document.Row(t["mine.report.made"], report.MadeAt).Paragraph(t["mine.intro"]).Heading(t["mine.cases"]);
        foreach (var held in report.Cases)
        {
            Case(document, held, t);
        }

        if (report.Cases.Count == 0)
        {
            document.Paragraph(t["mine.cases.none"]);
        }

        document.Heading(t["mine.looks"]).Table(
            [t["mine.when"], t["mine.who"], t["mine.why"], t["mine.what"]], report.Looks.Select(l => (IReadOnlyList<string>)[l.At, l.Who, l.Why, l.Case ?? t["mine.lookup"]]));
        document.Heading(t["mine.checks"]).Table(
            [t["mine.when"], t["mine.who"], t["mine.activity"], t["mine.why"], t["mine.answer"]],
            report.Checks.Select(c => (IReadOnlyList<string>)[c.At, c.Who, c.Activity, c.Why, c.Answer]));
        return document.ToPdf();
    }

    private static void Case(ReportDocument document, ReportedCase held, Texts t)
    {
        document.Heading(t.Format("desk.case.title", held.Reference), 2);
        Row(t["desk.case.register"], held.RegisterTitle);
        Row(t["acts.field.issuer"], held.Authority);
        Row(t["desk.case.stage"], held.State);
        Row(t["desk.case.opened"], held.OpenedOn);
        Row(t["desk.case.document"], held.LegalDocument);
        Row(t["desk.case.obligation"], held.Obligation);
        Row(t["acts.field.ground"], held.Ground);
        Row(t["acts.field.conduct"], held.Conduct);
        Row(t["assessment.caption"], held.Assessment.Count == 0 ? null : string.Join("\n", held.Assessment));
        Row(t["acts.field.reasons"], held.DecisionReasons);
        Row(t["desk.case.in-force"], held.InForceFrom is null ? null : $"{held.InForceFrom} – {held.LastDay}");
        Row(t["acts.section.measures"], held.Measures.Count == 0 ? null : string.Join("\n", held.Measures));
        Row(t["joint.recipients"], held.AppliedBy.Count == 0 ? null : string.Join("\n", held.AppliedBy));
        Row(t["mine.report.object-at"], held.ObjectAt);
        document.Note(held.DoesNotMean);
        document.Paragraph(t.Format("log.report", held.LogKey));
        document.Table(
            [t["desk.history"], t["mine.when"], t["mine.who"]],
            held.History.Select(h => (IReadOnlyList<string>)[h.What, h.On, h.Who ?? t["desk.history.law"]]));

        void Row(string label, string? value)
        {
            if (value is not null)
            {
                document.Row(label, value);
            }
        }
    }
}
