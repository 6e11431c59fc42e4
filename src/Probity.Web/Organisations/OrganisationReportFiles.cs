using System.Text.Json.Serialization;
using NodaTime;
using Probity.Web.Api;
using Probity.Web.Documents;
using Probity.Web.Languages;

namespace Probity.Web.Organisations;

/// <summary>How an <see cref="OrganisationReport"/> is written as JSON: indented, readable Chinese.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OrganisationReport))]
internal sealed partial class OrganisationReportJson : JsonSerializerContext
{
    /// <summary>The one to write with.</summary>
    public static OrganisationReportJson Readable => field ??= new(ReadableJson.Of(Default.Options));
}

/// <summary>Writes an <see cref="OrganisationReport"/> as a PDF.</summary>
internal static class OrganisationReportPdf
{
    internal static byte[] Write(OrganisationReport report, Instant now, Texts t)
    {
        var document = new ReportDocument(t["organisation.title"], t.Language, now);
        document.Row(t["portal.identifier"], report.Identifier).Row(t["mine.report.made"], report.MadeAt).Paragraph(report.SideBySide);
        foreach (var entry in report.Entries)
        {
            Entry(document, entry, t);
        }

        if (report.Entries.Count == 0)
        {
            document.Paragraph(t["organisation.none"]).Paragraph(t["organisation.none.text"]);
        }

        return document.ToPdf();
    }

    private static void Entry(ReportDocument document, OrganisationEntry entry, Texts t)
    {
        document.Heading(entry.RegisterTitle).Row(t["portal.name"], entry.Name).Row(t["portal.kind"], entry.KindOfRegister)
            .Row(t["portal.entry.decided-by"], entry.Authority).Row(t["portal.entry.reference"], entry.Reference);
        foreach (var line in entry.Particulars)
        {
            document.Row(line.Label, line.Value);
        }

        document.Row(t["portal.since"], entry.Since).Row(t["portal.until"], entry.Until ?? t["portal.no-end"]).Row(t["portal.objection"], entry.Objection)
            .Row(t["mine.report.object-at"], entry.ObjectAt);
        document.Note(entry.DoesNotMean);
    }
}
