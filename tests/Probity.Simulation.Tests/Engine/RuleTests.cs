using Probity.Registers.Calendars;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Register;

namespace Probity.Simulation.Tests.Engine;

/// <summary>Each rule of the framework, in a run with it and one without.</summary>
public sealed class RuleTests
{
    private const int Weeks = 160;
    private static readonly OutcomeValues With = Town.Run(Weeks, Town.Terms).RunOutcomes;

    [Fact]
    public void RightPerson_WithoutIt_MoreNamesakesAreListed() => MoreWithout(FrameworkRules.RightPerson, "wrong.begun.namesake");

    [Fact]
    public void Fault_WithoutIt_MoreAreListedWhoCannotPerform() => MoreWithout(FrameworkRules.Fault, "wrong.begun.unable");

    [Fact]
    public void Notice_WithoutIt_MoreAreListedWrongly() => MoreWithout(FrameworkRules.Notice, "wrong.begun");

    [Fact]
    public void Grace_WithoutIt_MoreListingsBegin() => MoreWithout(FrameworkRules.Grace, "listings.begun");

    [Fact]
    public void Repair_WithoutIt_ListingsLastLonger() => MoreWithout(FrameworkRules.Repair, "days-listed");

    [Fact]
    public void NoShaming_WithoutIt_MoreContactsKnow() => MoreWithout(FrameworkRules.NoShaming, "knowing");

    [Fact]
    public void Objection_WithoutIt_NobodyIsRevoked()
    {
        var without = Town.Run(Weeks, Town.Terms.Without(FrameworkRules.Objection)).RunOutcomes;

        With["listings.ended.revoked"].ShouldBeGreaterThan(0);
        (without["listings.ended.revoked"] + without["listings.ended.lapsed"] + without["objections"]).ShouldBe(0);
        without["wrongly-listed.weeks"].ShouldBeGreaterThan(With["wrongly-listed.weeks"] * 1.5);
    }

    [Fact]
    public void TermEnd_WithoutIt_NothingExpires()
    {
        With["listings.ended.expired"].ShouldBeGreaterThan(0);

        Town.Run(Weeks, Town.Terms.Without(FrameworkRules.TermEnd)).RunOutcomes["listings.ended.expired"].ShouldBe(0);
    }

    [Fact]
    public void FallsWithItsBasis_WithoutIt_NothingIsAnnulled()
    {
        With["listings.ended.annulled"].ShouldBeGreaterThan(0);

        Town.Run(Weeks, Town.Terms.Without(FrameworkRules.FallsWithItsBasis)).RunOutcomes["listings.ended.annulled"].ShouldBe(0);
    }

    [Fact]
    public void Minors_WithTheRule_AreNeverListedAndWithoutItAre()
    {
        var parameters = Town.Busy.With(AuthorityParameters.Minor, 0.5);

        Town.Run(Weeks, Town.Terms, parameters).RunOutcomes["wrong.begun.minor"].ShouldBe(0);
        Town.Run(Weeks, Town.Terms.Without(FrameworkRules.Minors), parameters).RunOutcomes["wrong.begun.minor"].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void OwnConduct_WithoutIt_RelativesLoseMore()
    {
        var open = Town.Open;

        Town.Run(Weeks, open.Without(FrameworkRules.OwnConduct)).RunOutcomes["relatives.support"]
            .ShouldBeLessThan(Town.Run(Weeks, open).RunOutcomes["relatives.support"]);
    }

    [Fact]
    public void Term_AShorterOne_EndsListingsSooner() => Town.Run(Weeks, Town.Terms.Lasting(CalendarSpan.Months(3))).RunOutcomes["days-listed"]
        .ShouldBeLessThan(With["days-listed"]);

    private static void MoreWithout(FrameworkRules rule, string outcome) =>
        Town.Run(Weeks, Town.Terms.Without(rule)).RunOutcomes[outcome].ShouldBeGreaterThan(With[outcome] * 1.1);
}
