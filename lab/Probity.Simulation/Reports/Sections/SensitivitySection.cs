using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports.Sections;

/// <summary>What the outcomes depend on, by elementary effects.</summary>
internal static class SensitivitySection
{
    public static void Write(Html page, ReportScope scope)
    {
        if (scope.Experiment.Sensitivity is not { } sensitivity)
        {
            return;
        }

        var arm = scope.Say(scope.Experiment.Arms.First(a => a.Key == sensitivity.Arm).Title);
        page.Section("sensitivity", scope.Say("What it depends on", "结果取决于什么"), section =>
        {
            section.Paragraph(scope.Say(
                $"Morris's method on “{arm}”: {sensitivity.Trajectories} paths through the ranges below, one parameter moving at a time, each path on a seed of its own. A filled dot is μ*, the mean absolute change "
                + $"of the outcome when the parameter crosses its whole range, with its {scope.Confidence} bootstrap interval: how much it matters. A hollow dot is σ: how far that depends on the other parameters.",
                $"对“{arm}”采用莫里斯方法：{sensitivity.Trajectories}条路径穿过下列区间，每次只变动一个参数，每条路径使用独立的种子。实心点为μ*，即参数跨越整个区间时结果的平均绝对变化及其{scope.Confidence}自助法区间，表示其重要程度；空心点为σ，表示该变化在多大程度上取决于其他参数。"));
            foreach (var name in sensitivity.Outcomes)
            {
                One(section, scope, name);
            }

            section.Table(
                scope.Say("Ranges", "区间"), [scope.Say("Parameter", "参数"), scope.Say("Meaning", "含义"), scope.Say("From", "下限"), scope.Say("To", "上限"), scope.Say("Unit", "单位")],
                sensitivity.Factors.Select(f => (IReadOnlyList<string>)
                    [f.Parameter.Name, scope.MeaningOf(f.Parameter), FigureText.Of(f.From), FigureText.Of(f.To), scope.UnitOf(f.Parameter)]));
        });
    }

    private static void One(Html section, ReportScope scope, string name)
    {
        var outcome = LabSimulation.MeasuredOverall.First(o => o.Name == name);
        var factors = scope.Experiment.Sensitivity!.Factors;
        var effects = scope.Results.Effects(name).Where(e => e.Effects.All(double.IsFinite)).OrderByDescending(e => e.MeanAbsolute).ToArray();
        if (effects.Length == 0)
        {
            section.Paragraph($"{scope.NameOf(outcome)}: {scope.Say("could not be measured in every run (nobody was there to measure), so no effect is given.", "并非每次运行都能测得（无可测对象），故不给出效应。")}");
            return;
        }

        section.Panels(scope, scope.NameOf(outcome),
        [
            new IntervalPlot(scope.NameOf(outcome), $"μ* (●), σ (○), {scope.UnitOfDifference(outcome)}", [.. effects.Select(e =>
                new IntervalRow(factors[e.Factor].Parameter.Name, Size(scope, outcome, e), 0) { Second = e.Spread * ReportScope.ScaleOf(outcome) })]) { Width = 720 },
        ]);
        section.Details(scope.Say("μ, μ* and σ", "μ、μ*与σ"), p => p.Table(
            scope.NameOf(outcome), [scope.Say("Parameter", "参数"), "μ", "μ*", "σ"],
            effects.Select(e => (IReadOnlyList<string>)
                [factors[e.Factor].Parameter.Name, FigureText.Of(e.Mean * ReportScope.ScaleOf(outcome)), FigureText.Of(Size(scope, outcome, e)), FigureText.Of(e.Spread * ReportScope.ScaleOf(outcome))])));
    }

    private static Interval Size(ReportScope scope, Outcome outcome, ElementaryEffect effect) =>
        effect.Interval(scope.Experiment.Seed, scope.Experiment.Confidence).Times(ReportScope.ScaleOf(outcome));
}
