using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Verdicts;

public sealed class VerdictTests
{
    [Fact]
    public void Rules_All_HaveASentenceInBothLanguages()
    {
        foreach (var rule in Enum.GetValues<LogRule>())
        {
            RuleSentences.English(rule).ShouldNotBeNullOrWhiteSpace();
            RuleSentences.Chinese(rule).Any(c => c is >= '\u4e00' and <= '\u9fff').ShouldBeTrue();
        }

        Enum.GetValues<LogRule>().Select(RuleSentences.English).Distinct().Count().ShouldBe(Enum.GetValues<LogRule>().Length);
    }

    [Fact]
    public void Detail_QuotedFromAStranger_IsTamed()
    {
        var reason = new Reason(LogRule.LogSigned, "\u001b[31mred\n" + new string('x', 1_000));

        reason.Detail.Length.ShouldBe(Reason.LongestDetail);
        reason.ToString().Any(char.IsControl).ShouldBeFalse();
    }

    [Fact]
    public void Verdicts_OfBoth_KeepTheReasonsOfBoth()
    {
        var both = Verdict.Refused(LogRule.LogSigned).And(Verdict.Good).And(Verdict.Refused(LogRule.JsonIsCanonical));

        both.Holds.ShouldBeFalse();
        both.Reasons.Select(r => r.Rule).ShouldBe([LogRule.LogSigned, LogRule.JsonIsCanonical]);
        Verdict.Good.And(Verdict.Good).Holds.ShouldBeTrue();
    }
}
