using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Joint;

namespace Probity.Registers.Cases;

/// <summary>Everything a decision may depend on besides the case itself.</summary>
public sealed record Circumstances
{
    /// <summary>The keeper's legal date.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>Who acts.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The authority that keeps the register.</summary>
    public required Authority Keeper { get; init; }

    /// <summary>Every body above the keeper, the next higher first.</summary>
    public IReadOnlyList<AuthorityId> Above { get; init; } = [];

    /// <summary>Charter version the case keeps.</summary>
    public required Charter Charter { get; init; }

    /// <summary>Edition the charter was written under.</summary>
    public required FrameworkEdition Edition { get; init; }

    /// <summary>Calendar on which deadlines are counted.</summary>
    public required WorkingDayCalendar Calendar { get; init; }

    /// <summary>True when the actor is the subject of the case, found by document number and full name.</summary>
    public bool ActorIsSubject { get; init; }

    /// <summary>Other cases of the same subject in this register, found by identifier.</summary>
    public IReadOnlyList<EarlierCase> EarlierCases { get; init; } = [];

    /// <summary>Entries of the same subject in directories of this node, found by identifier.</summary>
    public IReadOnlyList<DirectoryEntry> DirectoryEntries { get; init; } = [];

    /// <summary>Agreements concluded with the keeper about this register; those that are over too, since what was applied under them may still have to be acknowledged.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    internal RuleBook Rules { get; init; } = RuleBook.Full;

    /// <summary>How many other subjects of the same or nearly the same name the register shows the officer.</summary>
    public int Namesakes { get; init; }

    /// <summary>The office in which the actor may do such an act in this case, or null.</summary>
    internal Role? OfficeFor(ActKind kind, Case file) =>
        kind.PerformedBy.Where(r => Actor.Roles.Contains(r) && Belongs(r, kind, file)).Select(r => (Role?)r).FirstOrDefault();

    /// <summary>The agreement of that name, when the actor's authority is the one that applies listings under it; else null.</summary>
    internal Agreement? AgreementOfActor(AgreementId id) => Agreements.FirstOrDefault(a => a.Id == id && a.Implementer == Actor.Authority);

    /// <inheritdoc cref="OfficeFor(ActKind, Case)"/>
    internal Role? OfficeFor(CaseAct act, Case file) => OfficeFor(act.Kind, file);

    /// <summary>Whether a rule that shapes a consequence holds here.</summary>
    internal bool Holds<TRule>()
        where TRule : Rule => Rules.Holds<TRule>(Charter.Kind);

    /// <summary>A deadline by the charter's clock, which <c>EveryActHasItsClock</c> sees to for every act that counts one.</summary>
    internal Deadline Due(LocalDate from, Clock? clock) => Calendar.Due(from, clock!.Length);

    /// <summary>The day a term that began today would end on; compares spans of different units.</summary>
    internal LocalDate DayAfter(CalendarSpan span) => Calendar.After(Today, span);

    private bool Belongs(Role office, ActKind kind, Case file) => office switch
    {
        Role.Subject => ActorIsSubject,
        Role.Applicant => file.Version == 0 || file.Applicant == Actor.Id,
        _ => kind.Bench switch
        {
            Bench.HigherBody => true,
            Bench.Implementer => Agreements.Any(a => a.Implementer == Actor.Authority),
            _ => Actor.Authority == Keeper.Id,
        },
    };
}

/// <summary>Another case of the same subject in the same register.</summary>
/// <param name="Id">Reference.</param>
/// <param name="Applicant">Who applied.</param>
/// <param name="Ground">Ground it was proposed on.</param>
/// <param name="Listed">Days it was in force.</param>
/// <param name="End">How it ended; null while it goes on.</param>
/// <param name="EndedOn">When.</param>
/// <param name="Document">Number of the legal document it rests on.</param>
/// <param name="AssessedYear">The year assessed, in a register that rates organisations.</param>
public sealed record EarlierCase(
    CaseId Id, ActorId? Applicant, string? Ground, Listings.DayRange? Listed, CaseEnd? End, LocalDate? EndedOn, string? Document = null,
    int? AssessedYear = null);

/// <summary>An entry of the same subject in a directory.</summary>
/// <param name="Id">Reference.</param>
/// <param name="Register">The directory.</param>
/// <param name="InForce">Days it is in force.</param>
public sealed record DirectoryEntry(CaseId Id, RegisterId Register, Listings.DayRange InForce)
{
    /// <summary>Whether it is in force on that day.</summary>
    public bool IsInForceOn(LocalDate day) => InForce.Contains(day);
}
