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
    private static void RawGaps(Html page, ReportScope scope, string name)
    {
        page.Paragraph(scope.Say(
            "Whoever is rightly listed is compared with an adult of the same city, near in age, means and work, both with all their ties when the listing begins; the pair counts while the listing is in force. In the null "
            + "model ties and refusals then differ by chance alone. Means may not: whoever recovers means performs, and leaves the list and the comparison, so that those who stay are the poorer ones.",
            "每名被正确列入者与同城、年龄、收入和就业相近的成年人比较，列入开始时双方关系均完整；列入生效期间计入该对。零模型中，关系和被拒的差异因此仅出于偶然。收入则未必：收入恢复者履行债务，随即离开名册和比较，留下的是较贫困者。"));
        GapTable(page, scope, name);
    }

    private static void GapTable(Html page, ReportScope scope, string name) => page.Table(
        scope.Say("The listed less people like them who never were, pair by pair in the same weeks", "被列入者减去情况相似而从未被列入者（逐对、同期）"),
        [scope.Say("Figure", "指标"), scope.Say("Unit", "单位"), name, scope.Say("Null model", "零模型")],
        Compared.Select(c => (IReadOnlyList<string>)
        [
            Figure(scope, c), scope.UnitOfDifference(Found($"compared.{c}")),
            FigureText.Signed(Gap(scope, scope.Results.Of(scope.Experiment.BaselineArm), c)), FigureText.Signed(Gap(scope, scope.Results.OfNullModel(), c)),
        ]));

    private static Interval Gap(ReportScope scope, IReadOnlyList<Trial> runs, string figure) => MeanInterval.OfDifference(
        [.. runs.Select(r => r.Overall[$"compared.{figure}"])], [.. runs.Select(r => r.Overall[$"controls.{figure}"])], scope.Experiment.Confidence)
        .Times(ReportScope.ScaleOf(Found($"compared.{figure}")));

    private static string Figure(ReportScope scope, string figure) => figure switch
    {
        "support" => scope.Say("Tie strength left", "剩余关系强度"),
        "means" => scope.Say("Means left", "剩余收入"),
        "ties-cut" => scope.Say("Ties cut", "断绝的关系"),
        "refused.lend" => scope.Say("Refused a loan", "借款被拒"),
        _ => scope.Say("Refused a job", "求职被拒"),
    };

    private static Outcome Found(string name) => LabSimulation.MeasuredOverall.First(o => o.Name == name);

    private static IntervalPlot Plot(ReportScope scope, string arm, Outcome outcome) => new(
        scope.NameOf(outcome), scope.UnitOfDifference(outcome), [new IntervalRow(arm, Effect(scope, outcome), 0)]);
}
