using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Joint;
using Probity.Registers.Listings;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases;

/// <summary>A case as its events make it. Immutable; <see cref="After(CaseEvent)"/> gives the next state.</summary>
public sealed partial record Case
{
    /// <summary>Pseudonymous reference.</summary>
    public required CaseId Id { get; init; }

    /// <summary>How many events made this state; the version for optimistic concurrency.</summary>
    public int Version { get; init; }

    /// <summary>Register the case belongs to.</summary>
    public RegisterId Register { get; init; }

    /// <summary>Charter version the case keeps.</summary>
    public CharterReference Charter { get; init; }

    /// <summary>Where it stands as far as events say; dates may have moved it on, see <see cref="Settlement"/>.</summary>
    public Stage Stage { get; init; }

    /// <summary>How it ended, once it has.</summary>
    public CaseEnd? End { get; init; }

    /// <summary>Day it ended.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Day it was opened.</summary>
    public LocalDate OpenedOn { get; init; }

    /// <summary>Whom it is about; null once erased.</summary>
    public Subject? Subject { get; init; }

    /// <summary>The legal document; null once erased.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>Ground alleged by the reporter.</summary>
    public string AllegedGround { get; init; } = "";

    /// <summary>What was reported.</summary>
    public string Report { get; init; } = "";

    /// <summary>The applicant's account, if somebody applied.</summary>
    public ActorId? Applicant { get; init; }

    /// <summary>The applicant's name.</summary>
    public string? ApplicantName { get; init; }

    /// <summary>The case this one would renew.</summary>
    public CaseId? Renews { get; init; }

    /// <summary>The entry in a directory, in another register, that this case follows.</summary>
    public CaseId? Escalates { get; init; }

    /// <summary>The administrative decision recorded, in a register of records; null in every other.</summary>
    public RecordedAct? Recorded { get; init; }

    /// <summary>Evidence in order of number.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Set when a person has confirmed the subject's identity.</summary>
    public IdentityConfirmed? Identity { get; init; }

    /// <summary>The proposal, once made.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>Who proposed.</summary>
    public Attribution? ProposedBy { get; init; }

    /// <summary>The notice, once written.</summary>
    public NoticeIssued? Notice { get; init; }

    /// <summary>Failed attempts at service.</summary>
    public IReadOnlyList<ServiceFailed> FailedService { get; init; } = [];

    /// <summary>Service of the notice.</summary>
    public NoticeServed? NoticeService { get; init; }

    /// <summary>What the subject said.</summary>
    public IReadOnlyList<StatementSubmitted> Statements { get; init; } = [];

    /// <summary>The subject's consent to be honoured; null while it is not given, and in registers that ask for none.</summary>
    public OfferAccepted? Acceptance { get; init; }

    /// <summary>Hearings held.</summary>
    public IReadOnlyList<HearingHeld> Hearings { get; init; } = [];

    /// <summary>The decision, drafted or confirmed.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Who took it.</summary>
    public Attribution? DecidedBy { get; init; }

    /// <summary>The next higher body's consent to the decision; null while it is not given, or where none is needed.</summary>
    public ConsentGiven? Consent { get; init; }

    /// <summary>Who confirmed it.</summary>
    public Attribution? ConfirmedBy { get; init; }

    /// <summary>When it was confirmed.</summary>
    public LocalDate? ConfirmedOn { get; init; }

    /// <summary>The listing, once its decision was served.</summary>
    public Listing? Listing { get; init; }

    /// <summary>Objections in order of number.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>Necessity exceptions asked for, in order of number.</summary>
    public IReadOnlyList<ExceptionOfNecessity> Exceptions { get; init; } = [];

    /// <summary>How bodies that apply this register's listings under an agreement answered this one, in order of answering.</summary>
    public IReadOnlyList<JointAnswer> Joint { get; init; } = [];

    /// <summary>Proof of performance waiting to be examined.</summary>
    public PerformanceClaimed? PendingPerformance { get; init; }

    /// <summary>Clocks that run.</summary>
    public IReadOnlyList<OpenClock> Clocks { get; init; } = [];

    /// <summary>The clocks that still tell somebody something: a period of the subject's that has passed makes nobody late.</summary>
    /// <param name="today">The keeper's legal date.</param>
    public IEnumerable<OpenClock> RunningClocks(LocalDate today) => Clocks.Where(c => c.BindsAuthority || !c.Deadline.IsPast(today));

    /// <summary>A hearing was asked for and has not been held.</summary>
    public bool HearingIsDue => Statements.Any(s => s.AsksForHearing) && Hearings.Count == 0;

    /// <summary>The objection that waits for a decision, at the keeper or at the higher body.</summary>
    public Objection? OpenObjection => Objections.FirstOrDefault(o => o.IsOpen);

    /// <summary>The clock of that kind, if it runs.</summary>
    public OpenClock? Clock(ClockKind kind) => Clocks.FirstOrDefault(c => c.Kind == kind);

    /// <summary>The case those events make; null when there are none.</summary>
    public static Case? From(CaseId id, IEnumerable<CaseEvent> events)
    {
        Case? state = null;
        foreach (var happened in events)
        {
            state = (state ?? new Case { Id = id }).After(happened);
        }

        return state;
    }

    private Case Without(params ReadOnlySpan<ClockKind> kinds)
    {
        var gone = kinds.ToArray();
        return this with { Clocks = [.. Clocks.Where(c => !gone.Contains(c.Kind))] };
    }

    private Case Running(ClockKind kind, Deadline? deadline, bool bindsAuthority) =>
        deadline is null ? this : this with { Clocks = [.. Clocks.Where(c => c.Kind != kind), new OpenClock(kind, deadline, bindsAuthority)] };

    private Case Over(CaseEnd end, LocalDate on) => this with
    {
        Stage = Stage.Ended,
        End = end,
        EndedOn = on,
        Clocks = [],
        PendingPerformance = null,
        Listing = Listing is null ? null : Listing with { EndedOn = on, End = end },
        Objections = [.. Objections.Select(o => o with { IsOpen = false })],
    };
}
