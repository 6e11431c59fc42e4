using System.Runtime.InteropServices;
using Probity.Registers.Cases;

namespace Probity.Simulation.Register;

/// <summary>Where a simulated case stands.</summary>
public enum CaseStep : byte
{
    /// <summary>Reported; no notice served yet.</summary>
    Investigation,

    /// <summary>Notice served; the subject may respond.</summary>
    Response,

    /// <summary>A first officer has decided; a second must confirm.</summary>
    AwaitingSecondOfficer,

    /// <summary>Confirmed; the decision has to be served.</summary>
    AwaitingService,

    /// <summary>Decision served: grace, then in force.</summary>
    Listed,

    /// <summary>Over.</summary>
    Ended,
}

/// <summary>The legal life of a simulated case as day numbers; what <see cref="Probity.Registers.Cases.Case"/> is to the register. A day that is not fixed is <see cref="Never"/>.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct CaseLife : IEquatable<CaseLife>
{
    /// <summary>Stands for no day.</summary>
    public const int Never = int.MaxValue;

    /// <summary>A case that was opened.</summary>
    /// <param name="applicationDue">Day by which an application has to be answered; <see cref="Never"/> on the authority's own motion.</param>
    public CaseLife(int applicationDue)
    {
        ApplicationDue = applicationDue;
        RespondBy = DecideBy = ServeBy = From = LastDay = ObjectionDue = ReconsiderationRequestBy = ReconsiderationDue = PerformanceDue = EndedOn = Never;
    }

    /// <summary>Where it stands.</summary>
    public CaseStep Step { get; internal set; }

    /// <summary>How it ended; meaningful once it has.</summary>
    public CaseEnd End { get; internal set; }

    /// <summary>Last day to answer the application.</summary>
    public int ApplicationDue { get; internal set; }

    /// <summary>Last day of the subject's period.</summary>
    public int RespondBy { get; internal set; }

    /// <summary>Last day to decide and confirm.</summary>
    public int DecideBy { get; internal set; }

    /// <summary>Last day to serve the decision.</summary>
    public int ServeBy { get; internal set; }

    /// <summary>First day in force.</summary>
    public int From { get; internal set; }

    /// <summary>Last day in force, unless something ends it earlier.</summary>
    public int LastDay { get; internal set; }

    /// <summary>Last day to decide the open objection.</summary>
    public int ObjectionDue { get; internal set; }

    /// <summary>Last day to ask for reconsideration.</summary>
    public int ReconsiderationRequestBy { get; internal set; }

    /// <summary>Last day to decide the open reconsideration.</summary>
    public int ReconsiderationDue { get; internal set; }

    /// <summary>Last day to examine the proof of performance.</summary>
    public int PerformanceDue { get; internal set; }

    /// <summary>Day it ended.</summary>
    public int EndedOn { get; internal set; }

    /// <summary>Objections lodged so far.</summary>
    public int Objections { get; internal set; }

    /// <summary>Publication is suspended while the objection is open.</summary>
    public bool IsSuspended { get; internal set; }

    /// <summary>The proof of performance was brought before the objection, which decides whose silence counts when both run out on one day.</summary>
    internal bool ProofCameFirst { get; set; }

    /// <summary>An objection or a reconsideration waits for a decision.</summary>
    public readonly bool IsUnderReview => ObjectionDue != Never || ReconsiderationDue != Never;

    /// <summary>Proof of performance waits to be examined.</summary>
    public readonly bool AwaitsProof => PerformanceDue != Never;

    /// <summary>In force on a day the case has been settled to.</summary>
    public readonly bool IsInForceOn(int day) => From != Never && day >= From && day <= LastDay && day < EndedOn;

    /// <summary>Shown to those who may see it, on a day the case has been settled to.</summary>
    public readonly bool IsPublishedOn(int day) => IsInForceOn(day) && !IsSuspended;

    /// <inheritdoc/>
    public readonly bool Equals(CaseLife other) => Key.Equals(other.Key);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is CaseLife other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Key.GetHashCode();

    /// <summary>Whether every day is the same.</summary>
    public static bool operator ==(CaseLife left, CaseLife right) => left.Equals(right);

    /// <summary>Whether some day differs.</summary>
    public static bool operator !=(CaseLife left, CaseLife right) => !left.Equals(right);

    private readonly (CaseStep, CaseEnd, int, int, int, int, int, int, int, int, int, int, int, bool) Key => (
        Step, End, ApplicationDue, RespondBy, DecideBy, ServeBy, From, LastDay, ObjectionDue, ReconsiderationRequestBy, ReconsiderationDue,
        PerformanceDue, EndedOn, IsSuspended);
}
