using Probity.Simulation.Experiments;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Reports.Sections;

/// <summary>
/// How outcomes go over time, with the span in which nine in ten replications lie. Only the baseline's is shaded, since those of all arms over one another would hide the lines.
/// </summary>
internal static class CoursesSection
{
    public static void Write(Html page, ReportScope scope) => page.Section("courses", scope.Say("Over time", "随时间变化"), section =>
    {
        section.Paragraph(scope.Say(
            $"Lines are means over replications. The shaded band holds nine in ten runs of “{scope.Say(scope.Experiment.BaselineArm.Title)}”, and the brackets under Figures those of every arm: how much single runs differ, not how well the mean is known.",
            $"线条为各次重复的均值。阴影带包含“{scope.Say(scope.Experiment.BaselineArm.Title)}”十分之九的运行，“数据”中的方括号则为每个方案的范围：表示各次运行之间的差异，而非均值的精度。"));
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
        return new Curve(scope.Say(arm.Title), band.Steps, Scaled(band.Middle))
        {
            Low = Scaled(band.Low),
            High = Scaled(band.High),
            Shaded = arm == scope.Experiment.BaselineArm,
        };
    }
}
