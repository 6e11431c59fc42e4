using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;

namespace Probity.CharterFiles.Tests;

public sealed class ShippedLibraryTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    [Fact]
    public void Shipped_AskedFor_HoldsTheCourtAndTheMirroredCharter()
    {
        Library.Charter(new CharterReference("discredited-subjects", 1)).ShouldNotBeNull();
        Library.Newest("bis-denied-persons").ShouldNotBeNull().Mirrored.ShouldBeTrue();
    }

    [Fact]
    public void EveryCharter_AgainstItsEdition_BreaksNoRule() =>
        Library.Charters.SelectMany(c => CharterRules.Check(c, Library.Edition(c.Edition)))
            .Select(f => $"{f.Path}: {f.Sentence.En}").ShouldBeEmpty();

    [Fact]
    public void CourtCharter_Grounds_AreTheSixOfArticleOne()
    {
        var court = Library.Newest("discredited-subjects")!;

        court.Grounds.Select(g => g.Basis.Article)
            .ShouldBe(["Art. 1(1)", "Art. 1(2)", "Art. 1(3)", "Art. 1(4)", "Art. 1(5)", "Art. 1(6)"]);
        court.Grounds.Single(g => g.RequiresAbility).TermBasis.ShouldBeNull();
        court.Grounds.Where(g => !g.RequiresAbility).ShouldAllBe(g => g.TermBasis != null && g.Term.ToString() == "2y");
    }

    [Fact]
    public void With_AVersionThatExists_IsRefused()
    {
        var text = ShippedFiles.Charters().Single(t => t.Contains("charter: discredited-subjects"));

        var faults = Library.With(text).Faults;

        faults.ShouldHaveSingleItem().Path.ShouldBe("version");
    }

    [Fact]
    public void With_ANewVersion_HoldsBoth()
    {
        var text = ShippedFiles.Charters().Single(t => t.Contains("charter: discredited-subjects")).Replace("\nversion: 1\n", "\nversion: 2\n", StringComparison.Ordinal);

        var more = Library.With(text).Value.ShouldNotBeNull();

        more.Newest("discredited-subjects")!.Reference.Version.ShouldBe(2);
        more.Charter(new CharterReference("discredited-subjects", 1)).ShouldNotBeNull();
    }
}
