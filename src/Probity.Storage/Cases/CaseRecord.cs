using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Storage.Cases;

/// <summary>A case with everything needed to show it.</summary>
/// <param name="Case">Settled to the keeper's today; its version is the one to act on.</param>
/// <param name="Register">Register it belongs to.</param>
/// <param name="Keeper">Authority that keeps it.</param>
/// <param name="Charter">Charter version the case keeps.</param>
/// <param name="Edition">Edition of that charter.</param>
/// <param name="History">Recorded events in order; what passed dates will add is not among them yet.</param>
/// <param name="EarlierCases">Other cases of the same subject in this register; empty for an applicant.</param>
/// <param name="Namesakes">Other subjects with the same name, to be told apart; empty for the parties.</param>
/// <param name="ReaderIsSubject">True when the reader is the subject of the case.</param>
/// <param name="Circumstances">What acts of this reader depend on, for <see cref="CaseProcedure.OpenActs"/>.</param>
public sealed record CaseRecord(
    Case Case, Register Register, Authority Keeper, Charter Charter, FrameworkEdition Edition, IReadOnlyList<RecordedEvent> History,
    IReadOnlyList<EarlierCase> EarlierCases, IReadOnlyList<Namesake> Namesakes, bool ReaderIsSubject,
    Circumstances Circumstances);

/// <summary>An event with its place in the register.</summary>
/// <param name="Number">Number in the register, without gaps.</param>
/// <param name="At">When it was written.</param>
/// <param name="Event">What happened.</param>
public sealed record RecordedEvent(long Number, Instant At, CaseEvent Event);

/// <summary>Another subject of the same canonical name.</summary>
/// <param name="Case">A case about that subject.</param>
/// <param name="Register">Its register.</param>
/// <param name="Kind">Kind of subject.</param>
/// <param name="Name">Name as recorded there.</param>
/// <param name="MaskedIdentifiers">Its document numbers, masked.</param>
public sealed record Namesake(CaseId Case, RegisterId Register, SubjectKind Kind, string Name, IReadOnlyList<string> MaskedIdentifiers);
