using System.Xml.Linq;
using Probity.Simulation.Engine;
using Probity.Simulation.Experiments;
using Probity.Simulation.Parameters;
using Probity.Simulation.Reports;
using Probity.Simulation.Tests.Experiments;

namespace Probity.Simulation.Tests.Reports;

public sealed class HtmlReportTests(SmallStudy study) : IClassFixture<SmallStudy>
{
    private const string Command = "probity lab run small.yaml --people 300";

    [Theory]
    [InlineData(ReportLanguage.English, "en")]
    [InlineData(ReportLanguage.Chinese, "zh-Hans")]
    public void Report_InEitherLanguage_NeedsNothingElse(ReportLanguage language, string tag)
    {
        var page = Page(language);

        page.Root!.Attribute("lang")!.Value.ShouldBe(tag);
        page.Descendants().Select(e => e.Name.LocalName).Intersect(["script", "img", "link", "iframe", "object", "embed"]).ShouldBeEmpty();
        page.Descendants().Attributes("href").Select(a => a.Value).ShouldAllBe(href => href.StartsWith('#'));
        page.Descendants().Attributes("src").ShouldBeEmpty();
        page.ToString().ShouldNotContain("url(");
        page.ToString().ShouldNotContain("NaN", Case.Sensitive);
    }

    [Fact]
    public void Report_InChinese_HasChineseForEveryParameter()
    {
        ModelParameters.Declared.Where(p => ParameterGlossary.MeaningOf(p) is null || ParameterGlossary.UnitOf(p) is null).Select(p => p.Name).ShouldBeEmpty();

        var cells = Page(ReportLanguage.Chinese).Descendants("section").Single(s => s.Attribute("aria-labelledby")!.Value == "methods").Descendants("td");
        cells.Where(c => c.Value.Contains(' ') && c.Value.All(char.IsAscii)).Select(c => c.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Report_ItsPlots_HaveNamesDescriptionsAndTables()
    {
        var page = Page(ReportLanguage.English);
        var pictures = page.Descendants().Where(e => e.Name.LocalName == "svg").ToArray();
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToArray();

        pictures.Length.ShouldBeGreaterThan(20);
        ids.ShouldBeUnique();
        foreach (var picture in pictures)
        {
            picture.Attribute("role")!.Value.ShouldBe("img");
            picture.Attribute("aria-labelledby")!.Value.Split(' ').ShouldBeSubsetOf(ids);
            picture.Elements().Where(e => e.Name.LocalName is "title" or "desc").ShouldAllBe(e => e.Value.Length > 0);
        }

        page.Descendants("figure").ShouldAllBe(f => f.Descendants("figcaption").Any() && f.Descendants("table").Any());
        page.Descendants("table").ShouldAllBe(t => t.Descendants("caption").Any() && t.Descendants("th").Attributes("scope").Any());
    }

    [Fact]
    public void Report_OverTime_ShadesOneBandBehindEveryLine()
    {
        var courses = Page(ReportLanguage.English).Descendants("section").Single(s => s.Attribute("aria-labelledby")!.Value == "courses");

        foreach (var picture in courses.Descendants().Where(e => e.Name.LocalName == "svg"))
        {
            var paths = picture.Elements().Where(e => e.Name.LocalName == "path").Select(e => e.Attribute("class")!.Value).ToList();
            paths.Count(c => c.StartsWith("band", StringComparison.Ordinal)).ShouldBe(1);
            paths.SkipWhile(c => c.StartsWith('k')).First().ShouldStartWith("band");
        }
    }

    [Fact]
    public void Report_BesideEveryFigureOfCompliance_ShowsHarmToTheWronglyListedAndToRelatives()
    {
        var effects = Page(ReportLanguage.English).Descendants("section").Single(s => s.Attribute("aria-labelledby")!.Value == "effects");

        foreach (var compliance in Headlines.Compliance)
        {
            var figure = effects.Descendants("figure").First(f => f.Element("figcaption")!.Value == Glossary.ShortOf(compliance)!.En);
            foreach (var harm in Headlines.Harm)
                figure.Descendants("div").ShouldContain(panel => panel.Elements("p").Any(p => p.Value == Glossary.ShortOf(harm)!.En));
        }

        Headlines.Summary.Select(o => o.Kind).Distinct().Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Report_ToBeTrusted_HasNullModelLimitsCommandDigestAndSeeds()
    {
        var text = Page(ReportLanguage.English).Root!.Value;

        text.ShouldContain("Null model");
        text.ShouldContain("nothing here is that paper's result");
        text.ShouldContain(Command);
        text.ShouldContain(study.Experiment.Digest);
        text.ShouldContain(ExperimentResults.Version);
        for (var r = 0; r < study.Experiment.Replications; r++)
            text.ShouldContain(ExperimentSeeds.OfReplication(7, r).ToString(System.Globalization.CultureInfo.InvariantCulture));
        text.ShouldContain("without: objection, no-shaming");
        foreach (var outcome in LabSimulation.MeasuredOverall)
            text.ShouldContain(outcome.Meaning);
    }

    [Fact]
    public void Report_InChinese_HasAChineseNameForEverythingMeasured() => LabSimulation.MeasuredOverall.Concat(LabSimulation.MeasuredWeekly)
        .Where(o => !Glossary.Knows(o)).Select(o => o.Name).ShouldBeEmpty();

    [Fact]
    public void Report_OfTheSameResults_IsTheSameToTheLastByte() =>
        HtmlReport.Of(study.Results, ReportLanguage.English, Command).ShouldBe(HtmlReport.Of(study.Run(1), ReportLanguage.English, Command));

    [Fact]
    public void Report_OfATitleWithMarkup_ShowsItAsText()
    {
        var hostile = study.Results with { Experiment = study.Experiment with { Title = new("<script>alert(1)</script>", "<b>x</b>") } };

        HtmlReport.Of(hostile, ReportLanguage.English, Command).ShouldNotContain("<script");
    }

    private XDocument Page(ReportLanguage language)
    {
        var page = HtmlReport.Of(study.Results, language, Command);
        return XDocument.Parse(page[page.IndexOf("<html", StringComparison.Ordinal)..]);
    }
}
