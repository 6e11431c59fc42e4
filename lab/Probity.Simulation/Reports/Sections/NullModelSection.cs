using Probity.Simulation.Engine;
using Probity.Simulation.Experiments;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports.Sections;

/// <summary>The same charter with listings that do nothing: what is left then is not an effect of listing.</summary>
internal static class NullModelSection
{
    private static readonly string[] Compared = ["support", "means", "ties-cut", "refused.lend", "refused.hire"];

    public static void Write(Html page, ReportScope scope) => page.Section("null", scope.Say("Null model: listings that do nothing", "零模型：列入没有任何影响"), section =>
    {
        var name = scope.Say(scope.Experiment.BaselineArm.Title);
        section.Paragraph(scope.Say(
            $"“{name}” was run a second time on the same people and chance events, with listings that do nothing: nobody minds the label, measures cost nothing, and being listed presses nobody to perform more than the case before it. People who "
            + "end up on a list differ from others already before they are listed; the null model shows how much of a raw comparison is that. The dots are what listing itself adds: the arm less its null model.",
            $"“{name}”在相同人口和随机事件下再运行一次，但列入不起任何作用：无人介意标签，措施没有代价，列入对履行的压力不大于此前的案件程序。被列入者在列入前即与他人不同；零模型显示原始比较中有多少来自这种不同。圆点为列入本身带来的变化：该方案减去其零模型。"));
        var outcomes = Headlines.NullModel;
        section.Panels(scope, scope.Say("What listing itself adds", "列入本身带来的变化"), [.. outcomes.Select(o => Plot(scope, name, o))]);
        section.Table(
            scope.Say("With and without effects of listing", "列入有作用与无作用"),
            [scope.Say("Outcome", "结果"), scope.Say("Unit", "单位"), name, scope.Say("Null model", "零模型"), scope.Say("Difference", "差异")],
            outcomes.Select(o => (IReadOnlyList<string>)
            [
                scope.NameOf(o), scope.UnitOf(o), FigureText.Of(scope.Level(scope.Experiment.BaselineArm, o)), FigureText.Of(Level(scope, o)),
                FigureText.Signed(Effect(scope, o)),
            ]));
        RawGaps(section, scope, name);
    });

    public static Interval Level(ReportScope scope, Outcome outcome) =>
        MeanInterval.Of(scope.Results.OfNullModel().Select(t => t.Overall[outcome.Name] * ReportScope.ScaleOf(outcome)), scope.Experiment.Confidence);

    private static Interval Effect(ReportScope scope, Outcome outcome) => scope.Results.EffectOfListing(outcome).Times(ReportScope.ScaleOf(outcome));

    /// <summary>The raw comparison somebody would make who cannot run the world twice: the listed beside people like them who never were.</summary>
    private static void RawGaps(Html page, ReportScope scope, string name) => page.Table(
        scope.Say("The listed less those compared with them, in the same runs", "同一运行中：被列入者减去对照者"),
        [scope.Say("Figure", "指标"), scope.Say("Unit", "单位"), name, scope.Say("Null model", "零模型")],
        Compared.Select(c => (IReadOnlyList<string>)
        [
            scope.NameOf(Found($"listed.{c}")), scope.UnitOfDifference(Found($"listed.{c}")),
            FigureText.Signed(Gap(scope, scope.Results.Of(scope.Experiment.BaselineArm), c)), FigureText.Signed(Gap(scope, scope.Results.OfNullModel(), c)),
        ]));

    private static Interval Gap(ReportScope scope, IReadOnlyList<Trial> runs, string figure) => MeanInterval.OfDifference(
        [.. runs.Select(r => r.Overall[$"listed.{figure}"])], [.. runs.Select(r => r.Overall[$"controls.{figure}"])], scope.Experiment.Confidence)
        .Times(ReportScope.ScaleOf(Found($"listed.{figure}")));

    private static Outcome Found(string name) => LabSimulation.MeasuredOverall.First(o => o.Name == name);

    private static IntervalPlot Plot(ReportScope scope, string arm, Outcome outcome) => new(
        scope.NameOf(outcome), scope.UnitOfDifference(outcome), [new IntervalRow(arm, Effect(scope, outcome), 0)]);
}
