namespace Probity.Registers.Reviews;

/// <summary>Tails of two distributions, summed directly: the numbers are small.</summary>
internal static class Chances
{
    /// <summary>How often a Poisson count with that mean is at least <paramref name="count"/>.</summary>
    public static double PoissonAtLeast(int count, double mean)
    {
        var (term, below) = (Math.Exp(-mean), 0.0);
        for (var k = 0; k < count; k++)
        {
            below += term;
            term *= mean / (k + 1);
        }

        // Far out the complement would lose every digit; there the tail's first terms are summed instead.
        var tail = 0.0;
        for (var k = count; term > 0 && k < count + 1_000; k++)
        {
            tail += term;
            term *= mean / (k + 1);
        }

        return below > 0.5 ? tail : Math.Max(0, 1 - below);
    }

    /// <summary>How often at least <paramref name="marked"/> of <paramref name="drawn"/> are marked, drawn from <paramref name="all"/> of which <paramref name="allMarked"/> are.</summary>
    public static double HypergeometricAtLeast(int marked, int drawn, int allMarked, int all)
    {
        var chance = 0.0;
        for (var k = marked; k <= Math.Min(drawn, allMarked); k++)
        {
            if (drawn - k > all - allMarked) continue;
            chance += Math.Exp(LogChoose(allMarked, k) + LogChoose(all - allMarked, drawn - k) - LogChoose(all, drawn));
        }

        return Math.Min(1, chance);
    }

    private static double LogChoose(int n, int k)
    {
        var log = 0.0;
        for (var i = 1; i <= k; i++) log += Math.Log(n - k + i) - Math.Log(i);
        return log;
    }
}
