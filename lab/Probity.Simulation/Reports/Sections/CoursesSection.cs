using Probity.Simulation.Experiments;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Reports.Sections;

/// <summary>How outcomes go over time, each arm with the span in which nine in ten replications lie.</summary>
internal static class CoursesSection
{
    public static void Write(Html page, ReportScope scope) => page.Section("courses", scope.Say("Over time", "随时间变化"), section =>
    {
        section.Paragraph(scope.Say(
            "Lines are means over replications; the shaded band holds nine in ten of them. Bands show how much single runs differ, not how well the mean is known.",
            "线条为各次重复的均值；阴影带包含十分之九的重复。阴影带表示各次运行之间的差异，而非均值的精度。"));
        foreach (var outcome in Headlines.Courses)
        {
            section.Lines(scope, new LinePlot(
                scope.NameOf(outcome), scope.Say("week", "周"), scope.UnitOf(outcome),
                [.. scope.Experiment.Arms.Select(a => Course(scope, a, outcome))]));
        }
    });

    private static Curve Course(ReportScope scope, Arm arm, Outcome outcome)
    {
        var band = ExperimentResults.Course(scope.Results.Of(arm), outcome);
        double[] Scaled(IReadOnlyList<double> values) => [.. values.Select(v => v * ReportScope.ScaleOf(outcome))];
        return new Curve(scope.Say(arm.Title), band.Steps, Scaled(band.Middle)) { Low = Scaled(band.Low), High = Scaled(band.High) };
    }
}
