using Probity.Simulation.Experiments;
using Probity.Simulation.Reports.Sections;

namespace Probity.Simulation.Reports;

/// <summary>An experiment's results as one page that needs no network, no script and no other file.</summary>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    /// <param name="results">What the experiment gave.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="command">The command that makes the same results again.</param>
    public static string Of(ExperimentResults results, ReportLanguage language, string command)
    {
        ArgumentNullException.ThrowIfNull(results);
        var scope = new ReportScope(results, language, command);
        var title = scope.Say(results.Experiment.Title);
        var page = new Html();
        page.Markup($"<!DOCTYPE html>\n<html lang=\"{language.Tag()}\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>")
            .Markup($"<title>{Html.Safe(title)} · Probity</title><style>{ReportStyle.Sheet}</style></head><body>")
            .Markup("<header>").Heading(1, title).Paragraph(scope.Say(results.Experiment.Question)).Paragraph(scope.Say(
                "A simulation of invented people under assumed parameters. It shows what would follow if the model were right; it observes nobody and is no result of any survey.",
                "本报告为假定参数下虚构人口的模拟，说明若模型成立将出现何种结果；不观察任何人，也不是任何调查的结果。"), "notice")
            .Markup("</header>");
        Contents(page, scope);
        page.Markup("<main>");
        SummarySection.Write(page, scope);
        EffectsSection.Write(page, scope);
        CoursesSection.Write(page, scope);
        TiesSection.Write(page, scope);
        NullModelSection.Write(page, scope);
        SensitivitySection.Write(page, scope);
        MethodsSection.Write(page, scope);
        LimitsSection.Write(page, scope);
        RepeatSection.Write(page, scope);
        return page.Markup("</main></body></html>").ToString();
    }

    private static void Contents(Html page, ReportScope scope)
    {
        (string Id, string Text)[] parts =
        [
            ("summary", scope.Say("In short", "概要")), ("effects", scope.Say("Effects", "效果")), ("courses", scope.Say("Over time", "随时间变化")),
            ("ties", scope.Say("Ties lost", "失去的关系")), ("null", scope.Say("Null model", "零模型")), ("sensitivity", scope.Say("What it depends on", "结果取决于什么")), ("methods", scope.Say("Methods", "方法")),
            ("limits", scope.Say("What this cannot tell", "本报告不能说明的事项")), ("repeat", scope.Say("Do it again", "重复本实验")),
        ];
        var links = parts.Where(p => p.Id != "sensitivity" || scope.Experiment.Sensitivity is not null).Select(p => $"<li><a href=\"#{p.Id}\">{Html.Safe(p.Text)}</a></li>");
        page.Markup($"<nav aria-label=\"{scope.Say("Contents", "目录")}\"><ol>{string.Concat(links)}</ol></nav>");
    }
}
