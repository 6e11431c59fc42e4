using System.Security.Cryptography;
using System.Text;
using CsCheck;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Registers.Oversight;

namespace Probity.Registers.Tests.Oversight;

public sealed class DecisionSampleTests
{
    [Fact]
    public void Draw_DependsOnTheSeedAlone_NotOnTheOrderGiven() => Gen.Select(Gen.Int[0, 80], Gen.Int[0, 90], Gen.String[1, 20]).Sample((there, size, seed) =>
    {
        var decisions = Decisions(there);
        var drawn = DecisionSample.Draw(seed, decisions, size);
        drawn.ShouldBe(DecisionSample.Draw(seed, decisions.Reverse(), size));
        drawn.ShouldBeUnique();
        drawn.Count.ShouldBe(Math.Min(there, size));
    });

    [Fact]
    public void Draw_IsRedrawnByWhatThePageSays()
    {
        var decisions = Decisions(30);

        var byHand = decisions.OrderBy(d => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"lottery 7 12 33\n{d.Case}\n{d.Version}")))).Take(4);

        DecisionSample.Draw("lottery 7 12 33", decisions, 4).ShouldBe(byHand);
    }

    [Fact]
    public void Draw_GivesEveryDecisionTheSameChance()
    {
        var decisions = Decisions(10);

        var times = Enumerable.Range(0, 5_000).SelectMany(seed => DecisionSample.Draw($"seed {seed}", decisions, 2)).CountBy(d => d).Select(c => c.Value).ToList();

        // Chi square with 9 degrees of freedom, 99.99th percentile; a sample of two without repetition varies less.
        times.Count.ShouldBe(10);
        times.Sum(n => (n - 1000.0) * (n - 1000.0) / 1000.0).ShouldBeLessThan(33.7);
    }

    [Fact]
    public void Decisions_AreAllNamesOfEvents()
    {
        var names = typeof(CaseEvent).Assembly.GetTypes().Select(t => t.GetCustomAttributes(typeof(EventNameAttribute), false).Cast<EventNameAttribute>().FirstOrDefault()?.Name);

        DecisionSample.Decisions.ShouldBeSubsetOf(names.OfType<string>());
    }

    private static TakenDecision[] Decisions(int count) =>
    [
        .. Enumerable.Range(1, count).Select(n => new TakenDecision(
            new CaseId($"case{n / 2}"), n, RegisterId.Parse("test-court/register"), "listing-decided", new LocalDate(2026, 1, 1).PlusDays(n))),
    ];
}
