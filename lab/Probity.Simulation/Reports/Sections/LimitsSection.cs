namespace Probity.Simulation.Reports.Sections;

/// <summary>What the figures cannot tell.</summary>
internal static class LimitsSection
{
    public static void Write(Html page, ReportScope scope) => page.Section("limits", scope.Say("What this cannot tell", "本报告不能说明的事项"), section => section.List(
    [
        scope.Say(
            "These are results of a model with assumed parameters, not observations. No coefficient is taken from Trauth-Goik and Liu (2022), whose survey figures are not public; nothing here is that paper's result.",
            "以上是采用假定参数的模型结果，而非观察结果。任何系数均非取自Trauth-Goik与Liu（2022），其调查数据未公开；本报告任何内容都不是该论文的结果。"),
        scope.Say(
            "Signs and orders between arms are sturdier than sizes. A size depends on parameters that nobody has measured; the sensitivity analysis, where there is one, says on which.",
            "方案之间的方向和次序比数值大小更可靠。数值取决于无人测量过的参数；如有敏感性分析，则说明取决于哪些参数。"),
        scope.Say(
            "The people are invented from margins, in a closed population: nobody moves in, is born or dies. Enterprises and the state act by simple rules.",
            "人物依边际分布虚构，人口封闭：无人迁入、出生或死亡。企业和机关按简单规则行事。"),
        scope.Say(
            "No outcome here is a reason to list anybody, and there is no way to ask the lab for the punishment that brings the most performance: it measures a rule that somebody has written, beside the harm it does.",
            "任何结果都不是列入任何人的理由；实验室也不提供求取“最有效惩罚”的方法：它只测量已写成的规则及其造成的损害。"),
        .. scope.Experiment.Note is { } note ? new[] { scope.Say(note) } : [],
    ]));
}
