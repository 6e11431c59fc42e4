using CsCheck;
using Probity.Simulation.Conduct;
using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Randomness;
using Probity.Simulation.Tests.Engine;

namespace Probity.Simulation.Tests.Conduct;

public sealed class ConductKernelTests
{
    [Fact]
    public void Kernel_OnAnyState_DoesWhatTheReferenceDoes() => Gen.Select(Gen.ULong, Gen.Int[0, 400], Gen.Double[0, 1]).Sample((seed, week, eventful) =>
    {
        var parameters = Town.Busy.With(ConductParameters.Due, eventful / 5).With(ConductParameters.Perform, eventful / 3);
        var start = Scrambled(seed);
        var (fast, plain) = (Lived(start.Copy(), parameters, seed, week, reference: false), Lived(start, parameters, seed, week, reference: true));

        fast.State.Means.ShouldBe(plain.State.Means);
        fast.State.Marks.ShouldBe(plain.State.Marks);
        fast.State.Debts.ShouldBe(plain.State.Debts);
        fast.Applications.ShouldBe(plain.Applications);
        fast.Counts.ShouldBe(plain.Counts);
    }, iter: 12, threads: 1);

    [Fact]
    public void Lanes_OfAnyLength_GiveTheGeneratorsNumbers() => Gen.Select(Gen.ULong, Gen.Int[0, 1 << 30], Gen.Int[0, 40]).Sample((seed, person, count) =>
    {
        var draws = new Draws(seed);
        uint[] a = new uint[count], b = new uint[count], c = new uint[count], d = new uint[count];

        PhiloxLanes.Fill(draws, person, 77, Purpose.Conduct, a, b, c, d);

        for (var place = 0; place < count; place++)
            new RandomWords(a[place], b[place], c[place], d[place]).ShouldBe(draws.At(person + place, 77, Purpose.Conduct));
    }, iter: 200);

    private static (RunState State, List<int> Applications, long[] Counts) Lived(RunState state, ModelParameters parameters, ulong seed, int week, bool reference)
    {
        var conduct = new ConductWeek(Town.Small.Attributes, state, new ConductRates(parameters), new Draws(seed), week);
        var (applications, ledger) = (new List<int>(), new long[Ledger.Length]);
        if (reference)
        {
            for (var household = 0; household < Town.Small.Households; household++)
                ConductReference.Household(conduct, household, applications, ledger);
        }
        else
        {
            ConductKernel.Households(conduct, 0, Town.Small.Households, applications, ledger);
        }

        return (state, applications, ledger);
    }

    /// <summary>A state in which every mark, debt and support occurs.</summary>
    private static RunState Scrambled(ulong seed)
    {
        var state = new RunState(Town.Small);
        var draws = new Draws(~seed);
        for (var person = 0; person < state.Means.Length; person++)
        {
            var words = draws.At(person, 0, Purpose.Replications);
            state.Marks[person] = (PersonMarks)(byte)words.First;
            state.Debts[person] = (Debt)(words.Second % 3) | (words.Second % 5 == 0 && words.Second % 3 > 0 ? Debt.New : 0);
            state.Support[person] = (float)Uniforms.Of(words.Third);
            state.Means[person] = 0.01f + (2 * (float)Uniforms.Of(words.Fourth));
        }

        return state;
    }
}
