using System.Reflection;
using System.Text.RegularExpressions;
using Probity.Registers.Framework;

namespace Probity.Registers.Tests.Attacks;

public sealed partial class AttackTests
{
    public static TheoryData<string> Names => [.. Attacks.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, (Type Rule, Func<RuleBook, AttackOutcome> Run)> Attacks { get; } = typeof(AttackTests).Assembly
        .GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(m => m.GetCustomAttribute<AttackAttribute>() is not null)
        .ToDictionary(
            m => $"{m.DeclaringType!.Name}.{m.Name}",
            m => (m.GetCustomAttribute<AttackAttribute>()!.Rule, m.CreateDelegate<Func<RuleBook, AttackOutcome>>()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Attack_TheFullBook_RepelsItByThatRule(string name)
    {
        var (rule, run) = Attacks[name];
        var id = RuleBook.Full.Rules.Single(r => r.GetType() == rule).Id;

        var outcome = run(RuleBook.Full);

        outcome.GotThrough.ShouldBeFalse();
        (outcome.RefusedBy ?? id).ShouldBe(id);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Attack_Repelled_IsToldWhyInWordsAndNotByNamesOfFieldsOrKeys(string name)
    {
        var sentence = Attacks[name].Run(RuleBook.Full).Sentence;

        new[] { sentence?.En, sentence?.Zh }.OfType<string>().ShouldAllBe(text => !InternalName().IsMatch(text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Attack_TheBookWithoutThatRule_LetsItThrough(string name)
    {
        var (rule, run) = Attacks[name];

        var outcome = run(RuleBook.Full.Without(rule));

        outcome.GotThrough.ShouldBeTrue($"still repelled by {outcome.RefusedBy}");
    }

    [Fact]
    public void EveryRule_OfTheBook_IsAttacked()
    {
        var attacked = Attacks.Values.Select(a => a.Rule).ToHashSet();

        RuleBook.Full.Rules.Where(r => !attacked.Contains(r.GetType())).Select(r => r.Id.Value).ShouldBeEmpty();
    }

    /// <summary>Set the environment variable <c>PROBITY_WRITE_ATTACKS=1</c> to write the file anew.</summary>
    [Fact]
    public void AttackList_ThatProbityRulesPrints_NamesTheseAttacks()
    {
        var lines = Attacks.Select(a => (Id: RuleBook.Full.Rules.Single(r => r.GetType() == a.Value.Rule).Id.Value, a.Key))
            .OrderBy(a => a.Id, StringComparer.Ordinal).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Id}\t{a.Key}").ToArray();
        if (Environment.GetEnvironmentVariable("PROBITY_WRITE_ATTACKS") == "1")
        {
            File.WriteAllText(Path.Combine(Checkout(), "src/Probity.Registers/Framework/attacks.txt"), string.Join('\n', lines) + "\n");
        }

        RuleBook.Full.Rules.SelectMany(r => RuleBook.AttacksOn(r.Id).Select(name => $"{r.Id}\t{name}")).Order(StringComparer.Ordinal)
            .ShouldBe(lines.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("['“][a-z]+[A-Za-z.\\[\\]0-9-]*['”]")]
    private static partial Regex InternalName();

    private static string Checkout()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Probity.slnx")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("Not inside a checkout.");
    }
}
