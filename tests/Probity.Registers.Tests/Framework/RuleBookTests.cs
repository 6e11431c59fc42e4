using Probity.Registers.Framework;

namespace Probity.Registers.Tests.Framework;

public sealed class RuleBookTests
{
    [Fact]
    public void FullBook_HoldsEveryRuleOfTheAssemblyOnce()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract);

        RuleBook.Full.Rules.Select(r => r.GetType()).ShouldBe(rules, ignoreOrder: true);
    }

    [Fact]
    public void EveryRule_OfTheBook_IsCitedAndNamedAsASentence()
    {
        foreach (var rule in RuleBook.Full.Rules)
        {
            rule.Citation.ShouldNotBeNullOrWhiteSpace(rule.Id.Value);
            rule.Sentence.ShouldMatch("^[A-Z][a-z ]+\\.$");
            Enum.IsDefined(rule.Principle).ShouldBeTrue();
        }
    }

    [Fact]
    public void RuleIds_OfTheBook_AreDistinct() =>
        RuleBook.Full.Rules.Select(r => r.Id).Distinct().Count().ShouldBe(RuleBook.Full.Rules.Count);

    [Fact]
    public void Book_WithoutARule_HoldsAllOthers()
    {
        var rule = RuleBook.Full.Rules[3];

        RuleBook.Full.Without(rule.GetType()).Rules.ShouldBe(RuleBook.Full.Rules.Where(r => r != rule));
    }
}
