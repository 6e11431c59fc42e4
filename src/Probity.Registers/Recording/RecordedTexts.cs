using Probity.Registers.Cases;

namespace Probity.Registers.Recording;

/// <summary>Every text of a recorded decision, with its field.</summary>
internal static class RecordedTexts
{
    public static IEnumerable<WrittenText> Of(RecordedAct act) =>
    [
        WrittenText.Particular(act.Type, "recorded.type"), WrittenText.Record(act.Content, "recorded.content"),
        WrittenText.Particular(act.IssuerCode, "recorded.issuerCode"), WrittenText.Particular(act.Source, "recorded.source"),
        WrittenText.Particular(act.SourceCode, "recorded.sourceCode"), WrittenText.Optional(act.Remarks, "recorded.remarks"),
        .. act.Penalty is { } penalty ? Of(penalty) : [],
        .. act.Permit is { } permit ? Of(permit) : [],
        .. act.OtherCodes is { } codes ? Of(codes) : [],
    ];

    private static IEnumerable<WrittenText> Of(PenaltyDetails penalty) =>
    [
        WrittenText.Particular(penalty.Violation, "recorded.penalty.violation"), WrittenText.Record(penalty.Facts, "recorded.penalty.facts"),
        WrittenText.Record(penalty.Basis, "recorded.penalty.basis"), WrittenText.Optional(penalty.Licence, "recorded.penalty.licence"),
    ];

    private static IEnumerable<WrittenText> Of(PermitDetails permit) =>
    [
        WrittenText.Optional(permit.DocumentTitle, "recorded.permit.documentTitle"), WrittenText.Optional(permit.Certificate, "recorded.permit.certificate"),
        WrittenText.Optional(permit.CertificateNumber, "recorded.permit.certificateNumber"),
    ];

    private static IEnumerable<WrittenText> Of(OtherCodes codes) =>
    [
        WrittenText.Optional(codes.Business, "recorded.otherCodes.business"), WrittenText.Optional(codes.Tax, "recorded.otherCodes.tax"),
        WrittenText.Optional(codes.Institution, "recorded.otherCodes.institution"),
        WrittenText.Optional(codes.SocialOrganisation, "recorded.otherCodes.socialOrganisation"),
    ];
}
