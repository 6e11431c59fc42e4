using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Acts;

/// <summary>Records one fact of the assessed year with its document. After the draft was served none is added.</summary>
/// <param name="Clause">Key of what it falls under in the charter's clause.</param>
/// <param name="ConductOn">Day of the conduct, in the assessed year.</param>
/// <param name="Times">How many times, 1 to 99.</param>
/// <param name="Account">What happened, in plain words.</param>
/// <param name="Document">Where it is from.</param>
/// <param name="AttestsNoBannedData">Whoever records it attests that nothing in a banned category is recorded.</param>
public sealed record RecordFact(
    string Clause, LocalDate ConductOn, int Times, string Account, FactDocument Document, bool AttestsNoBannedData) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<RecordFact>(
        [Role.Clerk, Role.Officer], [Stage.Investigation, Stage.Proposed], when: (file, _) => file.Assessment is not null, kinds: [RegisterKind.Rating]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts =>
    [
        WrittenText.Record(Account, "account"), WrittenText.Particular(Document.Issuer, "document.issuer"),
        WrittenText.Particular(Document.Number, "document.number"),
    ];

    internal override Verdict Decide(Case file, Circumstances circumstances) =>
        Verdict.Of(new FactRecorded(file.Assessment!.Facts.Count + 1, Clause, ConductOn, Times, Account, Document));
}
