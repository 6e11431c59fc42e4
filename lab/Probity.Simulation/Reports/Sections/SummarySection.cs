using Probity.Simulation.Experiments;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports.Sections;

/// <summary>The answer in short: each arm against the baseline, compliance never without harm.</summary>
internal static class SummarySection
{
    public static void Write(Html page, ReportScope scope) => page.Section("summary", scope.Say("In short", "概要"), section =>
    {
        var outcomes = Headlines.Summary;
        section.Paragraph(scope.Say(
            $"Each row sets one arm against “{scope.Say(scope.Experiment.BaselineArm.Title)}”, run by run on the same invented people and the same chance events. "
            + $"In brackets: {scope.Confidence} interval. Where it holds zero, these runs do not tell the difference from none.",
            $"每行将一个方案与“{scope.Say(scope.Experiment.BaselineArm.Title)}”逐次比较，双方使用相同的虚构人口和相同的随机事件。方括号内为{scope.Confidence}区间；区间含零表示本次运行不能区分有无差异。"));
        section.Table(
            scope.Say("Differences from the baseline", "与基准方案的差异"), [scope.Say("Arm", "方案"), .. outcomes.Select(o => $"{scope.NameOf(o)} ({scope.UnitOf(o)})")],
            [BaselineRow(scope, outcomes), .. scope.OtherArms.Select(a => Row(scope, a, outcomes))]);
    });

    private static IReadOnlyList<string> BaselineRow(ReportScope scope, IReadOnlyList<Outcome> outcomes)
    {
        var arm = scope.Experiment.BaselineArm;
        return [$"{scope.Say(arm.Title)} ({scope.Say("level", "水平")})", .. outcomes.Select(o => FigureText.Of(scope.Level(arm, o)))];
    }

    private static IReadOnlyList<string> Row(ReportScope scope, Arm arm, IReadOnlyList<Outcome> outcomes) =>
        [scope.Say(arm.Title), .. outcomes.Select(o => Said(scope, scope.Difference(arm, o)))];

    private static string Said(ReportScope scope, Interval difference) =>
        FigureText.Signed(difference) + (difference.IsBounded && !difference.ExcludesZero ? scope.Say(" (not told from zero)", "（不能与零区分）") : "");
}
