using CsCheck;
using Probity.Simulation.Population;

namespace Probity.Simulation.Tests.Population;

public sealed class MarginsFileTests
{
    [Fact]
    public void ShippedFile_IsInOrder() => MarginsFile.Read(MarginsFile.ShippedText()).Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("employed: 0.78", "employed: 1.78", "employed")]
    [InlineData("employed: 0.78", "employed: most", "employed")]
    [InlineData("employed: 0.78", "emploied: 0.78", "employed")]
    [InlineData("20-29: 0.16", "12-29: 0.16", "heads.12-29")]
    [InlineData("1: 0.25, 2", "1: 0.35, 2", "households")]
    [InlineData("5: 0.06, 6", "5: 0.06, 9", "households.9")]
    [InlineData("homophily: 0.7", "homophily: [0.7]", "ties.homophily")]
    public void Fault_IsNamedWithItsKey(string was, string now, string path)
    {
        var reading = MarginsFile.Read(MarginsFile.ShippedText().Replace(was, now, StringComparison.Ordinal));

        reading.Value.ShouldBeNull();
        reading.Faults.Select(f => f.Path).ShouldContain(path);
    }

    [Fact]
    public void Fault_HasItsLine()
    {
        var lines = MarginsFile.ShippedText().Split('\n').ToList();
        var line = lines.FindIndex(l => l.StartsWith("employed:", StringComparison.Ordinal));
        lines[line] = "employed: 2";

        MarginsFile.Read(string.Join('\n', lines)).Faults.Single().Line.ShouldBe(line + 1);
    }

    [Fact]
    public void AnyText_GivesFaultsAndNoException() => Gen.String.Sample(text => MarginsFile.Read(text).Faults.ShouldNotBeEmpty(), iter: 300);

    [Fact]
    public void ShippedText_CutAnywhere_GivesFaultsAndNoException() =>
        Gen.Int[0, MarginsFile.ShippedText().Length - 40].Sample(end => MarginsFile.Read(MarginsFile.ShippedText()[..end]).Faults.ShouldNotBeEmpty(), iter: 100);
}
