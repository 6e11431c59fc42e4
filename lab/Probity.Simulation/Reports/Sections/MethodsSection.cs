using Probity.CharterFiles.Reading;
using Probity.Simulation.Experiments;
using Probity.Simulation.Parameters;

namespace Probity.Simulation.Reports.Sections;

/// <summary>How the figures came about: model, people, charters, parameters, statistics.</summary>
internal static class MethodsSection
{
    public static void Write(Html page, ReportScope scope) => page.Section("methods", scope.Say("Methods", "方法"), section =>
    {
        var e = scope.Experiment;
        section.Paragraph(scope.Say(
            $"{e.People:#,0} invented people in households, with kin, friends, workmates, neighbours and acquaintances, live {e.Weeks:#,0} weeks under each charter. Cases run through the clocks of the charter file itself. Nobody "
            + "is taken from a register. ‘probity lab odd’ prints the full description of the model (ODD protocol, Grimm et al. 2020).",
            $"{e.People:#,0}名虚构人物组成家庭，并有亲属、朋友、同事、邻居和熟人关系，在每个章程下生活{e.Weeks:#,0}周。案件按章程文件本身的期限推进。任何人均非取自名册。“probity lab odd”输出模型的完整说明（ODD规范，Grimm等，2020）。"));
        section.Paragraph(scope.Say(
            $"Every arm was run {e.Replications} times. Run r of each arm has the same people and the same random numbers (common random numbers), so that differences are taken pair by pair; intervals are Student's over replications, "
            + "with percentile bootstrap beside them in the tables. Intervals speak of chance within the model only, not of whether the model is right. Nothing is corrected for the number of comparisons.",
            $"每个方案运行{e.Replications}次。各方案的第r次运行使用相同的人口和相同的随机数（公共随机数），差异逐对计算；区间为跨重复的t区间，表中并列百分位自助法区间。区间仅反映模型内部的随机性，不说明模型是否正确。未作多重比较校正。"));
        if (e.Survey is { } survey)
        {
            section.Paragraph(scope.Say(
                $"Estimates of a survey stand in for {survey.Estimates.Count} of the assumed values, unless an arm sets them itself: {survey.Source}. Their standard errors are not carried into the intervals.",
                $"以下调查的估计值代替{survey.Estimates.Count}项假定值（方案自行设定者除外）：{survey.Source}。其标准误未计入区间。"));
        }

        foreach (var arm in e.Arms)
        {
            Charter(section, scope, arm);
        }

        section.Details(scope.Say("Every parameter", "全部参数"), p => Parameters(p, scope));
    });

    private static void Charter(Html section, ReportScope scope, Arm arm)
    {
        section.Heading(3, scope.Say(arm.Title));
        var terms = arm.Terms;
        var clocks = terms.Charter.Clocks!;
        section.List(
        [
            $"{scope.Say("Charter", "章程")}: {scope.Say(terms.Charter.Title)} ({terms.Charter.Reference}); {scope.Say("ground", "情形")}: {scope.Say(terms.Ground.Text)}",
            $"{scope.Say("Publicity", "公开程度")}: {Publicities.Name(terms.Publicity, scope)}; {scope.Say("term", "期限")}: {terms.Term}; {scope.Say("response", "陈述期")}: {clocks.Response.Length}; "
                + $"{scope.Say("grace", "宽限期")}: {clocks.Grace!.Length}; {scope.Say("objection", "异议期限")}: {clocks.Objection!.Length}",
            $"{scope.Say("Changed by this experiment", "本实验的改动")}: {(arm.Changes.Count == 0 ? scope.Say("nothing", "无") : string.Join("; ", arm.Changes))}",
        ]);
        if (arm.BrokenRules.Count > 0)
        {
            section.Paragraph(scope.Say(
                $"No register could be opened under this charter: it breaks the framework at {arm.BrokenRules.Count} points.", $"不能依此章程设立名册：其有{arm.BrokenRules.Count}处违反框架规则。"));
            section.Details(scope.Say("Which", "具体规则"), p => p.List(arm.BrokenRules.Select(scope.Say)));
        }

        if (terms.Rules != Register.FrameworkRules.Every)
        {
            var off = Enum.GetValues<Register.FrameworkRules>().Where(r => r is not (Register.FrameworkRules.None or Register.FrameworkRules.Every) && !terms.Rules.HasFlag(r));
            section.Paragraph(scope.Say(
                $"Rules of the framework switched off in this arm, to measure what they do (no register can switch them off): {string.Join(", ", off.Select(MapReader.WordFor))}.",
                $"本方案为测量其作用而关闭的框架规则（任何名册都不能关闭）：{string.Join("、", off.Select(Glossary.NameOf))}。"));
        }
    }

    private static void Parameters(Html page, ReportScope scope) => page.Table(
        scope.Say("Parameters: value in each arm, prior, source", "参数：各方案取值、先验与来源"),
        [
            scope.Say("Parameter", "参数"), scope.Say("Meaning", "含义"), .. scope.Experiment.Arms.Select(a => scope.Say(a.Title)), scope.Say("Unit", "单位"),
            scope.Say("Prior", "先验"), scope.Say("Source", "来源"),
        ],
        (scope.Experiment.Survey?.Priors() ?? ModelParameters.Declared).Select(p => (IReadOnlyList<string>)
        [
            p.Name, scope.MeaningOf(p), .. scope.Experiment.Arms.Select(a => FigureText.Of(a.Parameters[p])),
            scope.UnitOf(p), scope.Say(p.Prior.ToString(), ParameterGlossary.PriorOf(p.Prior)),
            scope.Say(p.Source, ParameterGlossary.SourceOf(p)),
        ]));
}
