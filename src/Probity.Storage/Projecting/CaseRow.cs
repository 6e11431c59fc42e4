using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Events;

namespace Probity.Storage.Projecting;

/// <summary>A row of <c>p_case</c>: where a case stands, without anything that says who it is about.</summary>
internal sealed record CaseRow
{
    public required string CaseId { get; init; }

    public required string Register { get; init; }

    public required string Charter { get; init; }

    public required int Stage { get; init; }

    public required bool IsPerson { get; init; }

    public required string OpenedOn { get; init; }

    public string? Applicant { get; init; }

    /// <summary>First and last day in force if nobody acts again.</summary>
    public string? FromDay { get; init; }

    public string? UntilDay { get; init; }

    public string? EndedOn { get; init; }

    public int? CaseEnd { get; init; }

    /// <summary>The nearest deadline, whomever it binds.</summary>
    public string? NextDue { get; init; }

    /// <summary>First day on which dates alone will have brought something about.</summary>
    public string? SettlesOn { get; init; }

    public string? ErasesOn { get; init; }

    /// <summary>The authority let a deadline run out.</summary>
    public bool WasLate { get; init; }

    /// <summary>Waits for the higher body.</summary>
    public bool HigherBody { get; init; }

    public int Lodged { get; init; }

    public int Upheld { get; init; }

    public int Rejected { get; init; }

    public int? DaysToCorrect { get; init; }

    /// <summary>The kind of mistake found last.</summary>
    public int? Mistake { get; init; }

    /// <summary>What may be kept after erasure: that there was a case, its dates and its outcome.</summary>
    public CaseRow AfterErasure() => this with
    {
        Stage = (int)Probity.Registers.Cases.Stage.Erased,
        Applicant = null,
        FromDay = null,
        UntilDay = null,
        NextDue = null,
        SettlesOn = null,
        ErasesOn = null,
        HigherBody = false,
    };

    public Case ToErasedCase(int version) => new()
    {
        Id = new CaseId(CaseId),
        Version = version,
        Register = RegisterId.Parse(Register),
        Charter = CharterText.Parse(Charter),
        Stage = Probity.Registers.Cases.Stage.Erased,
        End = (CaseEnd?)CaseEnd,
        EndedOn = Days.ParseOptional(EndedOn),
        OpenedOn = Days.Parse(OpenedOn),
    };

    public bool IsInForceOn(LocalDate day) =>
        FromDay is not null && Days.Parse(FromDay) <= day && day <= Days.Parse(UntilDay!) && (EndedOn is null || day < Days.Parse(EndedOn));
}
