using NodaTime;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases;

/// <content>The assessment behind a grade.</content>
public sealed partial record Case
{
    /// <summary>The assessment, in a register that rates organisations; null in every other and for natural persons.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>The grade that the facts make as they stand; null where there is no assessment. It is read in its own register only.</summary>
    public Grade? GradeUnder(Charter charter) =>
        Assessment is { } assessment && Subject is { } subject ? Grade.Of(Register, charter, subject, assessment.Facts) : null;

    /// <summary>The last day on which a grade of the assessed year can be in effect; null where nothing is assessed.</summary>
    internal LocalDate? GradeEndsOn(Circumstances circumstances) =>
        Assessment is { } assessment && circumstances.Charter.Rating is { } clause ? circumstances.Calendar.After(assessment.LastDay, clause.Effect) : null;

    private Case AfterAssessing(CaseEvent happened) => happened switch
    {
        AssessmentOpened e => this with { Assessment = RatedOrganisation.Of(Subject!) is null ? null : new Assessment(e.Year, []) },
        FactRecorded e => this with
        {
            Stage = Stage.Investigation,
            Assessment = Assessment!.With(new RatedFact(e.Number, e.Clause, e.ConductOn, e.Times, e.Account, e.Document, FactState.Recorded)),
        },
        AssessmentDrafted e => this with { Stage = Stage.Proposed, ProposedBy = e.By, Notice = null },
        FactContested e => this with { Assessment = Assessment!.With(e.Number, FactState.Contested) },
        FactUpheld e => this with { Assessment = Assessment!.With(e.Number, FactState.Upheld) },
        FactStruck e => this with { Assessment = Assessment!.With(e.Number, FactState.Struck) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Unknown event."),
    };
}
