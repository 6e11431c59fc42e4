namespace Probity.Town.Assessments;

/// <summary>A kind of assessment, how many of it an office has, and when it ends.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Cases">How many.</param>
/// <param name="DaysAgo">About how many days before today it ends; zero for states that pass away.</param>
/// <param name="NeedsFact">True when it is about a recorded fact.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record AssessmentPlot(string Name, int Cases, int DaysAgo, bool NeedsFact, Func<AssessmentStory, AssessmentStory> Tell);

/// <summary>Every state an assessment can be in, each reached through the procedure itself.</summary>
internal static class AssessmentPlots
{
    internal static IReadOnlyList<AssessmentPlot> All { get; } =
    [
        new("facts being recorded", 2, 0, false, s => s.Opened().Recorded()),
        new("assessment drafted", 1, 0, false, s => s.Drafted()),
        new("draft served", 2, 0, true, s => s.Served()),
        new("fact contested", 2, 0, true, s => s.Served().Contested()),
        new("fact upheld", 1, 0, true, s => s.Served().Contested().Answered(stands: true)),
        new("grade awaits second officer", 2, 0, true, s => s.Served().Contested().Answered(stands: false).Decided()),
        new("grade in grace", 2, 0, false, s => s.Served().DecisionServed()),
        new("grade in effect", 18, 90, false, s => s.Served().InEffect()),
        new("grade objected to", 2, 0, true, s => s.Served().InEffect().Objected()),
        new("fact struck on review", 2, 30, true, s => s.Served().InEffect().Objected().StruckOnReview()),
        new("put right and ended", 2, 60, true, s => s.Served().InEffect().PutRight()),
        new("assessment lapsed", 1, 30, false, s => s.Served().Wait(70)),
        new("grade ran out", 3, 2 * 365, false, s => s.Served().InEffect()),
    ];
}
