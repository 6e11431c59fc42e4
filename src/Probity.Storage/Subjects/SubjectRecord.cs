using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Storage.Accounts;
using Probity.Storage.Cases;

namespace Probity.Storage.Subjects;

/// <summary>What somebody looked at.</summary>
public enum LookKind
{
    /// <summary>A case file.</summary>
    Case,

    /// <summary>A look-up of a natural person.</summary>
    Lookup,
}

/// <summary>Somebody read something about the subject.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Name of the reader.</param>
/// <param name="Authority">Their authority, if any.</param>
/// <param name="Purpose">Why.</param>
/// <param name="What">What was read.</param>
/// <param name="Case">Which case, for a case file.</param>
/// <param name="BySubject">True when the subject looked.</param>
public sealed record Look(Instant At, string Who, AuthorityId? Authority, string Purpose, LookKind What, CaseId? Case, bool BySubject);

/// <summary>A point of service asked about the subject.</summary>
/// <param name="Receipt">Number of the check.</param>
/// <param name="At">When.</param>
/// <param name="Asker">Name of the point of service.</param>
/// <param name="Activity">The activity asked about.</param>
/// <param name="Purpose">Why.</param>
/// <param name="Answer">What was answered.</param>
public sealed record CheckSeen(long Receipt, Instant At, string Asker, ActivityId Activity, string Purpose, CheckResult Answer);

/// <summary>Everything held about a subject.</summary>
/// <param name="Account">The subject's account.</param>
/// <param name="Cases">Every case about them, in order of opening.</param>
/// <param name="Looks">Who read what, newest first.</param>
/// <param name="Checks">Who asked what, newest first.</param>
public sealed record SubjectRecord(Account Account, IReadOnlyList<CaseRecord> Cases, IReadOnlyList<Look> Looks, IReadOnlyList<CheckSeen> Checks);
