using System.Text.Json;
using Probity.Registers.Authorities;
using Probity.Registers.Ratings;
using static Probity.Registers.Tests.Ratings.TestRating;

namespace Probity.Registers.Tests.Ratings;

public sealed class GradeTests
{
    private static Grade Given => Grade.Of(TestRating.Register, TestRating.Charter, Enterprise, [Fact(1, LatePayment)])!;

    [Fact]
    public void Grade_ReadInItsOwnRegister_OpensIntoItsFacts()
    {
        var how = Given.ReadIn(TestRating.Register, TestRating.Charter.Reference).ShouldBeOfType<GradeReading.Opened>().How;

        (how.Result.Key, how.Lines.Single().Fact.Document.Number).ShouldBe(("b", "(2025) 1"));
    }

    [Fact]
    public void Grade_ReadInAnotherRegister_IsRefused()
    {
        var refused = Given.ReadIn(RegisterId.Parse("bank/lending"), TestRating.Charter.Reference).ShouldBeOfType<GradeReading.Refused>();

        refused.Refusal.Rule.Value.ShouldBe("a-rating-never-leaves-its-register");
    }

    [Fact]
    public void Grade_ReadUnderAnotherCharterVersion_IsRefused() =>
        Given.ReadIn(TestRating.Register, new("test-rating", 2)).ShouldBeOfType<GradeReading.Refused>();

    [Fact]
    public void Grade_OfANaturalPersonOrSoleTrader_CannotBeMade()
    {
        RatedOrganisation.Of(Person).ShouldBeNull();
        RatedOrganisation.Of(SoleTrader).ShouldBeNull();
        Grade.Of(TestRating.Register, TestRating.Charter, Person, []).ShouldBeNull();
        Grade.Of(TestRating.Register, TestRating.Charter, SoleTrader, []).ShouldBeNull();
    }

    [Fact]
    public void Grade_UnderACharterThatRatesNobody_CannotBeMade() =>
        Grade.Of(TestRating.Register, Charters.SoundCharter.Charter, Enterprise, []).ShouldBeNull();

    [Fact]
    public void Grade_WrittenOut_SaysNothingOfItself()
    {
        JsonSerializer.Serialize(Given).ShouldBe("{}");
        Given.ToString().ShouldBe("A grade of tax-office/credit under test-rating@1; it is read there.");
    }

    [Fact]
    public void Grades_OfTheSameFacts_AreNotEqual() => Given.Equals(Given).ShouldBeFalse();

    [Fact]
    public void TypesOfARating_OrderNothingAndAddNothing()
    {
        var types = typeof(Grade).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Probity.Registers.Ratings", StringComparison.Ordinal) == true).ToArray();

        types.Length.ShouldBeGreaterThan(10);
        types.Where(t => !t.IsEnum && typeof(IComparable).IsAssignableFrom(t)).ShouldBeEmpty();
        types.SelectMany(t => t.GetInterfaces()).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>)).ShouldBeEmpty();
        types.SelectMany(t => t.GetMethods()).Select(m => m.Name).ShouldNotContain(n =>
            n == "op_LessThan" || n == "op_GreaterThan" || n == "op_LessThanOrEqual" || n == "op_GreaterThanOrEqual" || n == "op_Addition");
    }
}
