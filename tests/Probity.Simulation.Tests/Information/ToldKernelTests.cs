using CsCheck;
using Probity.Simulation.Engine;
using Probity.Simulation.Information;
using Probity.Simulation.Parameters;
using Probity.Simulation.Randomness;
using Probity.Simulation.Register;
using Probity.Simulation.Tests.Engine;

namespace Probity.Simulation.Tests.Information;

public sealed class ToldKernelTests
{
    [Fact]
    public void Kernel_OfAnyRow_DoesWhatTheReferenceDoes() => Gen.Select(Gen.Int[0, Town.Small.People - 1], Gen.ULong, Gen.Double[0, 1]).Sample((person, seed, gossip) =>
    {
        var rates = new LearningRates(ModelParameters.Default.With(InformationParameters.Gossip, gossip), Publicity.Broadcast);
        var week = new LearningWeek(Town.Small.Ties, Town.Small.Attributes, rates, new Draws(seed), 3, person, 0.7f, true, false);
        var marks = new byte[week.To - week.From];
        for (var place = 0; place < marks.Length; place++)
            marks[place] = (byte)(new Draws(seed).At(place, 0, Purpose.Replications).First & (TieMarks.Label | TieMarks.Context));
        double[] fast = new double[marks.Length], plain = new double[marks.Length];

        ToldKernel.Untold(week, marks, fast);
        ToldReference.Untold(week, marks, plain);

        fast.ShouldBe(plain);
    }, iter: 400);
}
