using System.Runtime.InteropServices;

namespace Probity.Simulation.Register;

/// <summary>In which way a case is wrong.</summary>
internal enum Wrong : byte
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It meets another person of the name.</summary>
    Namesake,

    /// <summary>The person owes nothing.</summary>
    Fact,

    /// <summary>The person is a minor.</summary>
    Minor,

    /// <summary>The person could not perform, and the ground is for those who would not.</summary>
    Unable,
}

/// <summary>A case and its aftermath: the legal life, the truth behind it, and what is measured of the person. No references and no gaps, so that it is saved as it stands.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct Episode
{
    public CaseLife Life;
    public int Subject;

    /// <summary>Whom the subject is compared with; -1 for nobody.</summary>
    public int Control;

    public int OpenedOn;

    /// <summary>Day of the authority's next step; never when it waits.</summary>
    public int NextStep;

    /// <summary>Day on which proof is examined.</summary>
    public int ProofStep;

    /// <summary>Week in which the listing came into force; -1 before.</summary>
    public int ListedWeek;

    /// <summary>Week in which it ended; -1 before.</summary>
    public int EndWeek;

    /// <summary>Last day on which it is visible somewhere although it has ended; -1 for none.</summary>
    public int ShownUntil;

    /// <summary>Week in which means and ties were back; -1 before.</summary>
    public int RecoveredWeek;

    public float MeansAtListing;
    public float SupportAtListing;

    /// <summary>Share of strangers who have heard of it.</summary>
    public float Heard;

    /// <summary>1 cannot, 2 will not, 0 owes nothing.</summary>
    public Engine.Debt Cause;

    public Wrong Wrong;

    /// <summary>Failed an obligation again within two years of the end.</summary>
    public bool FailedAgain;

    /// <summary>The person compared failed one in the same time.</summary>
    public bool ControlFailed;

    /// <summary>Whether a context that is learned speaks for the person.</summary>
    public readonly bool IsMitigated => Wrong != Wrong.No || Cause != Engine.Debt.WillNot || Life.End == Probity.Registers.Cases.CaseEnd.Repaired;

    public readonly bool HasBeenListed => ListedWeek >= 0;

    public readonly bool IsOver => EndWeek >= 0;
}
