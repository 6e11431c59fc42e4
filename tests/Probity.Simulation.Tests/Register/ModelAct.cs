using Probity.Simulation.Register;

namespace Probity.Simulation.Tests.Register;

/// <summary>Every act the simulator knows.</summary>
internal enum ModelAct
{
    Dismiss,
    ServeNotice,
    Decide,
    Decline,
    Confirm,
    ServeDecision,
    Object,
    ObjectWithNewFacts,
    RejectObjection,
    UpholdObjection,
    AskForReconsideration,
    RejectReconsideration,
    UpholdReconsideration,
    ClaimPerformance,
    AcceptPerformance,
    RefusePerformance,
    Revoke,
    Annul,
}

internal static class ModelActs
{
    public static bool Do(this CharterTimetable timetable, ref CaseLife life, int day, ModelAct act) => act switch
    {
        ModelAct.Dismiss => timetable.Dismiss(ref life, day),
        ModelAct.ServeNotice => timetable.ServeNotice(ref life, day),
        ModelAct.Decide => timetable.Decide(ref life, day),
        ModelAct.Decline => timetable.Decline(ref life, day),
        ModelAct.Confirm => timetable.Confirm(ref life, day),
        ModelAct.ServeDecision => timetable.ServeDecision(ref life, day),
        ModelAct.Object => timetable.Object(ref life, day, newFacts: false),
        ModelAct.ObjectWithNewFacts => timetable.Object(ref life, day, newFacts: true),
        ModelAct.RejectObjection => timetable.DecideObjection(ref life, day, revokes: false),
        ModelAct.UpholdObjection => timetable.DecideObjection(ref life, day, revokes: true),
        ModelAct.AskForReconsideration => timetable.AskForReconsideration(ref life, day),
        ModelAct.RejectReconsideration => timetable.DecideReconsideration(ref life, day, revokes: false),
        ModelAct.UpholdReconsideration => timetable.DecideReconsideration(ref life, day, revokes: true),
        ModelAct.ClaimPerformance => timetable.ClaimPerformance(ref life, day),
        ModelAct.AcceptPerformance => timetable.ExaminePerformance(ref life, day, accepts: true),
        ModelAct.RefusePerformance => timetable.ExaminePerformance(ref life, day, accepts: false),
        ModelAct.Revoke => timetable.Revoke(ref life, day),
        _ => timetable.Annul(ref life, day),
    };
}
