using System.Globalization;
using NodaTime;
using Probity.Registers.Recording;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>What a recorded permit or penalty says, as labelled lines; what it does not say is left out.</summary>
internal static class RecordedParticulars
{
    private const decimal FenInYuan = 100m;

    public static IEnumerable<(string Label, string Value)> Of(RecordedAct act, LocalDate? decidedOn, Texts t) =>
        Lines(act, decidedOn, t).Where(line => !string.IsNullOrEmpty(line.Value)).Select(line => (line.Label, line.Value!));

    private static IEnumerable<(string Label, string? Value)> Lines(RecordedAct act, LocalDate? decidedOn, Texts t) =>
    [
        (t["record.type"], act.Type), (t["record.decided-on"], Day(decidedOn, t)), (t[act.Permit is null ? "record.content.penalty" : "record.content.permit"], act.Content),
        .. act.Penalty is { } penalty ? Lines(penalty, t) : [],
        .. act.Permit is { } permit ? Lines(permit, t) : [],
        (t["record.issuer-code"], act.IssuerCode), (t["record.source"], act.Source), (t["record.remarks"], act.Remarks),
    ];

    private static IEnumerable<(string Label, string? Value)> Lines(PenaltyDetails penalty, Texts t) =>
    [
        (t["record.violation"], penalty.Violation), (t["record.facts"], penalty.Facts), (t["record.basis"], penalty.Basis),
        (t["record.fine"], Yuan(penalty.FineFen, t)), (t["record.confiscated"], Yuan(penalty.ConfiscatedFen, t)), (t["record.licence"], penalty.Licence),
        (t["record.penalty-until"], penalty.ValidUntil == PenaltyDetails.NoEnd ? t["record.no-end"] : Day(penalty.ValidUntil, t)),
    ];

    private static IEnumerable<(string Label, string? Value)> Lines(PermitDetails permit, Texts t) =>
    [
        (t["record.document-title"], permit.DocumentTitle), (t["record.certificate"], permit.Certificate),
        (t["record.certificate-number"], permit.CertificateNumber), (t["record.valid-from"], Day(permit.ValidFrom, t)), (t["record.valid-until"], Day(permit.ValidUntil, t)),
    ];

    private static string? Yuan(long? fen, Texts t) =>
        fen is { } known ? t.Format("record.yuan", (known / FenInYuan).ToString("#,0.##", CultureInfo.InvariantCulture)) : null;

    private static string? Day(LocalDate? day, Texts t) => day is { } known ? new Dates(t.Language).Text(known) : null;
}
