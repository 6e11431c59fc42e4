using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Acts;

/// <summary>Opens a case on a creditor's application or on the authority's own motion.</summary>
/// <param name="Register">Register to open it in.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Document">The effective legal document.</param>
/// <param name="AllegedGround">Key of the ground alleged.</param>
/// <param name="Report">What is reported.</param>
/// <param name="Renews">The case whose listing it would renew.</param>
/// <param name="AttestsNoBannedData">The reporter attests that nothing in a banned category is recorded.</param>
public sealed record OpenCase(
    RegisterId Register, Subject Subject, LegalDocument Document, string AllegedGround, string Report, CaseId? Renews, bool AttestsNoBannedData) : CaseAct
{
    /// <summary>The calendar year to assess, in a register that rates organisations; null in every other.</summary>
    public int? AssessedYear { get; init; }

    /// <summary>The entry in a directory, in another register, that this case follows; null where it follows none.</summary>
    public CaseId? Escalates { get; init; }

    /// <summary>The administrative decision to record, in a register of records; null in every other.</summary>
    public RecordedAct? Recorded { get; init; }

    internal static ActKind Terms { get; } = ActKind.Of<OpenCase>([Role.Clerk, Role.Officer, Role.Applicant], [Stage.Investigation]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts =>
    [
        WrittenText.Record(Report, "report"), WrittenText.Particular(Subject.Name, "subject.name"),
        WrittenText.Particular(Document.Issuer, "document.issuer"), WrittenText.Particular(Document.Number, "document.number"),
        WrittenText.Optional(Document.EnforcementCase, "document.enforcementCase"), WrittenText.Record(Document.Obligation, "document.obligation"),
        WrittenText.Particular(Document.ObligedParty, "document.obligedParty"),
        .. Recorded is { } recorded ? RecordedTexts.Of(recorded) : [],
    ];

    internal override Verdict Decide(Case file, Circumstances circumstances)
    {
        var applies = circumstances.OfficeFor(this, file) == Role.Applicant;
        var answer = applies ? circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.Application) : null;
        var opened = new CaseOpened(
            Register, circumstances.Charter.Reference, Subject, Document, AllegedGround, Report,
            applies ? circumstances.Actor.Id : null, applies ? circumstances.Actor.Name : null, Renews, answer);
        return new Verdict.Accepted(
        [
            opened, .. Escalates is { } entry ? [new DirectoryEntryFollowed(entry)] : Array.Empty<CaseEvent>(),
            .. AssessedYear is { } year ? [new AssessmentOpened(year)] : Array.Empty<CaseEvent>(),
            .. Recorded is { } recorded ? [new AdministrativeActRecorded(recorded)] : Array.Empty<CaseEvent>(),
        ]);
    }
}
