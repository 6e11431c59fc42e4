using Probity.Simulation.Experiments;
using Probity.Simulation.Population;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports.Sections;

/// <summary>Ties cut, by time since the listing began and by kind of tie.</summary>
internal static class TiesSection
{
    private const double Thousand = 1000;

    private static readonly (string Whose, string En, string Zh)[] Roles =
    [
        ("listed", "of the rightly listed", "被正确列入者的关系"), ("wrongly-listed", "of the wrongly listed", "被错误列入者的关系"),
        ("relatives", "of relatives", "亲属的关系"),
    ];

    public static void Write(Html page, ReportScope scope) => page.Section("ties", scope.Say("Ties lost", "失去的关系"), section =>
    {
        section.Paragraph(scope.Say(
            "Ties cut per thousand inhabitants over the whole run, by quarter since the listing began; the last point holds everything after three years. Close ties are fewer and hold longer, so the tables "
            + "give each kind of tie.",
            "整个运行期间每千居民断绝的关系数，按列入开始后的季度划分；最后一点包含三年以后的全部。亲密关系较少且更持久，故表中分列各类关系。"));
        foreach (var (whose, en, zh) in Roles)
        {
            section.Lines(scope, new LinePlot(
                scope.Say($"Ties cut {en}, by time since listing", $"断绝的{zh}，按列入后时间"), scope.Say("quarter since listing began", "列入开始后的季度"),
                scope.Say("ties per 1,000 people", "每千人关系数"), [.. scope.Experiment.Arms.Select(a => ByQuarter(scope, a, whose))]));
        }

        section.Details(scope.Say("By kind of tie", "按关系种类"), p => ByKind(p, scope));
    });

    private static Curve ByQuarter(ReportScope scope, Arm arm, string whose)
    {
        var runs = scope.Results.Of(arm);
        var quarters = runs[0].TiesCut.Select(c => c.Quarter).Distinct().Order().ToArray();
        return new Curve(scope.Say(arm.Title), [.. quarters.Select(q => q + 1.0)],
            [.. quarters.Select(q => runs.Average(r => Cut(scope, r, c => c.Whose == whose && c.Quarter == q)))]);
    }

    private static void ByKind(Html page, ReportScope scope) => page.Table(
        scope.Say($"Ties cut per 1,000 people, with {scope.Confidence} intervals", $"每千人断绝的关系数与{scope.Confidence}区间"),
        [scope.Say("Whose", "谁的关系"), scope.Say("Kind of tie", "关系种类"), .. scope.Experiment.Arms.Select(a => scope.Say(a.Title))],
        Roles.SelectMany(role => TieKinds.All.Select(kind => (IReadOnlyList<string>)
        [
            scope.Say(role.En, role.Zh), NameOf(kind, scope),
            .. scope.Experiment.Arms.Select(a => FigureText.Of(MeanInterval.Of(
                scope.Results.Of(a).Select(r => Cut(scope, r, c => c.Whose == role.Whose && c.Kind == kind)), scope.Experiment.Confidence))),
        ])));

    private static double Cut(ReportScope scope, Trial run, Func<Outcomes.TiesCut, bool> which) =>
        run.TiesCut.Where(which).Aggregate(0L, (all, c) => all + c.Ties) * Thousand / scope.Experiment.People;

    private static string NameOf(TieKind kind, ReportScope scope) => kind switch
    {
        TieKind.Household => scope.Say("household", "同住家人"),
        TieKind.Kin => scope.Say("kin", "亲戚"),
        TieKind.Friend => scope.Say("friends", "朋友"),
        TieKind.Workmate => scope.Say("workmates", "同事"),
        TieKind.Neighbour => scope.Say("neighbours", "邻居"),
        _ => scope.Say("acquaintances", "熟人"),
    };
}
