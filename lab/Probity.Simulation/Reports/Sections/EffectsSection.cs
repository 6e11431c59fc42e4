using Probity.Simulation.Engine;
using Probity.Simulation.Experiments;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Reports.Sections;

/// <summary>Effects with their intervals: beside every compliance figure the harm to the wrongly listed and to relatives.</summary>
internal static class EffectsSection
{
    public static void Write(Html page, ReportScope scope) => page.Section("effects", scope.Say("Effects", "效果"), section =>
    {
        section.Paragraph(scope.Say(
            "A dot is the mean difference from the baseline, the line its interval, the dashed line no difference. Harm stands beside each figure of compliance: "
            + "a charter cannot be judged by the one without the other.",
            "圆点为与基准方案的平均差异，横线为区间，虚线表示无差异。每项履行指标旁均列出损害：不得只看其一评价章程。"));
        foreach (var compliance in Headlines.Compliance)
        {
            section.Panels(scope, scope.NameOf(compliance), [Plot(scope, compliance), .. Headlines.Harm.Select(h => Plot(scope, h))]);
        }

        foreach (var (kind, outcomes) in Headlines.Effects)
        {
            section.Panels(scope, scope.NameOf(kind), [.. outcomes.Select(o => Plot(scope, o))]);
        }

        section.Heading(3, scope.Say("Every outcome", "全部结果")).Details(scope.Say("Levels of every arm", "各方案水平"), p => Levels(p, scope))
            .Details(scope.Say("Differences, by Student's interval and by bootstrap", "差异：t区间与自助法区间"), p => Differences(p, scope));
    });

    private static IntervalPlot Plot(ReportScope scope, Outcome outcome) => new(
        scope.NameOf(outcome), $"{scope.Say("difference", "差异")}, {scope.UnitOfDifference(outcome)}",
        [.. scope.OtherArms.Select(a => new IntervalRow(scope.Say(a.Title), scope.Difference(a, outcome), scope.StyleOf(a)))]);

    private static void Levels(Html page, ReportScope scope) => page.Table(
        scope.Say($"Means over replications with {scope.Confidence} intervals", $"各次重复的均值与{scope.Confidence}区间"),
        [scope.Say("Outcome", "结果"), scope.Say("Unit", "单位"), .. scope.Experiment.Arms.Select(a => scope.Say(a.Title)), scope.Say("Null model", "零模型")],
        LabSimulation.MeasuredOverall.Select(o => (IReadOnlyList<string>)
        [
            Full(scope, o), scope.UnitOf(o), .. scope.Experiment.Arms.Select(a => FigureText.Of(scope.Level(a, o))),
            FigureText.Of(NullModelSection.Level(scope, o)),
        ]));

    private static void Differences(Html page, ReportScope scope) => page.Table(
        scope.Say($"Differences from “{scope.Say(scope.Experiment.BaselineArm.Title)}”", $"与“{scope.Say(scope.Experiment.BaselineArm.Title)}”的差异"),
        [scope.Say("Outcome", "结果"), scope.Say("Arm", "方案"), scope.Say("Unit", "单位"), scope.Say("Student", "t区间"), scope.Say("Bootstrap", "自助法")],
        LabSimulation.MeasuredOverall.SelectMany(o => scope.OtherArms.Select(a => (IReadOnlyList<string>)Row(scope, o, a))));

    private static string[] Row(ReportScope scope, Outcome outcome, Arm arm) =>
    [
        Full(scope, outcome), scope.Say(arm.Title), scope.UnitOfDifference(outcome), FigureText.Signed(scope.Difference(arm, outcome)),
        FigureText.Signed(scope.Results.BootstrapDifference(arm, outcome).Times(ReportScope.ScaleOf(outcome))),
    ];

    private static string Full(ReportScope scope, Outcome outcome) => scope.Say(outcome.Meaning, Glossary.MeaningOf(outcome));
}
