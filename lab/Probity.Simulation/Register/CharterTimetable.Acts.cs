using Probity.Registers.Cases;

namespace Probity.Simulation.Register;

/// <content>What people do in a case. Each act first settles the case, and gives false, changing nothing more, where the procedure does not let it pass.</content>
public sealed partial class CharterTimetable
{
    /// <summary>A case opened on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="applied">True when a creditor applied: then the application lapses unless notice is served in time.</param>
    public CaseLife Opened(int day, bool applied) => new(applied ? _application[day] : CaseLife.Never);

    /// <summary>The case is dropped before notice.</summary>
    public bool Dismiss(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        return life.Step == CaseStep.Investigation && Close(ref life, CaseEnd.Dismissed, day);
    }

    /// <summary>The notice counts as served on a day.</summary>
    public bool ServeNotice(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        if (life.Step != CaseStep.Investigation)
            return false;
        life.Step = CaseStep.Response;
        life.ApplicationDue = CaseLife.Never;
        life.RespondBy = _response[day];
        life.DecideBy = _decision[life.RespondBy];
        return true;
    }

    /// <summary>A first officer decides for a listing. Where the rule of notice is out, straight from the report.</summary>
    public bool Decide(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        var heard = life.Step == CaseStep.Response && day > life.RespondBy && !life.AwaitsProof;
        var unheard = !Holds(FrameworkRules.Notice) && life.Step == CaseStep.Investigation;
        if (!heard && !unheard)
            return false;
        life.Step = CaseStep.AwaitingSecondOfficer;
        life.RespondBy = life.ApplicationDue = CaseLife.Never;
        return true;
    }

    /// <summary>A first officer decides against a listing, and a second confirms on the same day.</summary>
    public bool Decline(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        return life.Step == CaseStep.Response && Close(ref life, CaseEnd.NotListed, day);
    }

    /// <summary>A second officer confirms. Where the rule of notice is out, nothing has to be served and the listing begins.</summary>
    public bool Confirm(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        if (life.Step != CaseStep.AwaitingSecondOfficer || life.AwaitsProof)
            return false;
        life.Step = CaseStep.AwaitingService;
        life.DecideBy = CaseLife.Never;
        life.ServeBy = _service[day];
        return Holds(FrameworkRules.Notice) || ServeDecision(ref life, day);
    }

    /// <summary>The decision counts as served on a day: grace runs, then the listing is in force.</summary>
    public bool ServeDecision(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        if (life.Step != CaseStep.AwaitingService || life.AwaitsProof)
            return false;
        var grace = Holds(FrameworkRules.Grace) ? _grace[day] : day - 1;
        life.Step = CaseStep.Listed;
        life.ServeBy = CaseLife.Never;
        life.From = grace + 1;
        life.LastDay = Holds(FrameworkRules.TermEnd) ? _term[Math.Max(grace, 0)] : CaseLife.Never - 1;
        return true;
    }

    /// <summary>The subject objects.</summary>
    public bool Object(ref CaseLife life, int day, bool newFacts)
    {
        Settle(ref life, day);
        if (!Holds(FrameworkRules.Objection) || life.Step != CaseStep.Listed || life.IsUnderReview)
            return false;
        life.Objections++;
        life.ObjectionDue = _objection[day];
        life.ReconsiderationRequestBy = CaseLife.Never;
        life.IsSuspended = life.Objections == 1 || newFacts;
        life.ProofCameFirst = life.AwaitsProof;
        return true;
    }

    /// <summary>The reviewing officer decides the objection.</summary>
    public bool DecideObjection(ref CaseLife life, int day, bool revokes)
    {
        Settle(ref life, day);
        if (life.Step != CaseStep.Listed || life.ObjectionDue == CaseLife.Never)
            return false;
        life.ObjectionDue = CaseLife.Never;
        life.IsSuspended = false;
        if (revokes)
            return Close(ref life, CaseEnd.Revoked, day);
        life.ReconsiderationRequestBy = _request[day];
        return true;
    }

    /// <summary>The subject turns to the higher body.</summary>
    public bool AskForReconsideration(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        if (life.Step != CaseStep.Listed || life.ReconsiderationRequestBy == CaseLife.Never || day > life.ReconsiderationRequestBy)
            return false;
        life.ReconsiderationRequestBy = CaseLife.Never;
        life.ReconsiderationDue = _reconsideration[day];
        life.ProofCameFirst = life.AwaitsProof;
        return true;
    }

    /// <summary>The higher body decides.</summary>
    public bool DecideReconsideration(ref CaseLife life, int day, bool revokes)
    {
        Settle(ref life, day);
        if (life.Step != CaseStep.Listed || life.ReconsiderationDue == CaseLife.Never)
            return false;
        life.ReconsiderationDue = CaseLife.Never;
        life.IsSuspended = false;
        return !revokes || Close(ref life, CaseEnd.Revoked, day);
    }

    /// <summary>The subject, or the creditor, shows that the obligation is performed. Where the rule of repair is out, nobody looks at it.</summary>
    public bool ClaimPerformance(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        if (!Holds(FrameworkRules.Repair) || life.AwaitsProof || life.Step is CaseStep.Investigation or CaseStep.Ended)
            return false;
        life.PerformanceDue = _performance[day];
        life.ProofCameFirst = false;
        return true;
    }

    /// <summary>An officer examines the proof.</summary>
    public bool ExaminePerformance(ref CaseLife life, int day, bool accepts)
    {
        Settle(ref life, day);
        if (!life.AwaitsProof)
            return false;
        life.PerformanceDue = CaseLife.Never;
        return !accepts || Close(ref life, CaseEnd.Repaired, day);
    }

    /// <summary>The authority revokes on its own motion.</summary>
    public bool Revoke(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        return life.Step is CaseStep.AwaitingService or CaseStep.Listed && Close(ref life, CaseEnd.Revoked, day);
    }

    /// <summary>The judgment behind the case is annulled. Where that rule is out, nothing follows.</summary>
    public bool Annul(ref CaseLife life, int day)
    {
        Settle(ref life, day);
        return Holds(FrameworkRules.FallsWithItsBasis) && life.Step != CaseStep.Ended && Close(ref life, CaseEnd.BasisAnnulled, day);
    }
}
