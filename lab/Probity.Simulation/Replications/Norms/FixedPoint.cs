namespace Probity.Simulation.Replications.Norms;

/// <summary>The share of good opinions at which a norm rests, solved from its equation.</summary>
internal static class FixedPoint
{
    /// <summary>
    /// Second-order norms with opinions public (donor and observer share one) or private and independent (Uchida &amp; Sasaki 2013): a donor and an
    /// observer agree on a recipient by the product of their shares.
    /// </summary>
    public static double Of(SecondOrderNorm norm, Errors errors, bool isPublic) => Rest(g =>
    {
        var bothGood = isPublic ? g : g * g;
        var differ = g - bothGood;
        var bothBad = 1 - g - differ;

        // Where donor and observer differ, the donor acts by its own opinion and the observer judges by another.
        return (bothGood * errors.JudgedGood)
            + (differ * errors.Assessment)
            + (differ * Met(norm, errors, 1 - errors.Act))
            + (bothBad * Met(norm, errors, 0));
    });

    /// <summary>Any norm with public opinions: the share that is good, and how often help is given.</summary>
    public static (double Good, double Help) OfPublic(SocialNorm norm, Errors errors)
    {
        var good = Rest(g => Mean(g, (donor, recipient) =>
        {
            var helps = norm.Helps(donor, recipient) ? 1 - errors.Act : 0;
            return (helps * Seen(norm.Judges(donor, recipient, helped: true), errors))
                + ((1 - helps) * Seen(norm.Judges(donor, recipient, helped: false), errors));
        }));
        return (good, Mean(good, (donor, recipient) => norm.Helps(donor, recipient) ? 1 - errors.Act : 0));
    }

    /// <summary>Probability of a good judgement for whoever helps, with that probability, somebody the observer thinks bad.</summary>
    private static double Met(SecondOrderNorm norm, Errors errors, double helps) =>
        (helps * Seen(norm.HelpToBad, errors)) + ((1 - helps) * Seen(norm.RefusalToBad, errors));

    private static double Seen(bool judgedGood, Errors errors) => judgedGood ? 1 - errors.Assessment : errors.Assessment;

    private static double Mean(double good, Func<bool, bool, double> of) =>
        (good * good * of(true, true)) + (good * (1 - good) * (of(true, false) + of(false, true))) + ((1 - good) * (1 - good) * of(false, false));

    // Damped, because some maps overshoot; each published map is monotone or a contraction on [0, 1].
    private static double Rest(Func<double, double> next)
    {
        var g = 0.5;
        for (var i = 0; i < 100_000; i++)
        {
            var after = (g + next(g)) / 2;
            if (Math.Abs(after - g) < 1e-14)
            {
                return after;
            }

            g = after;
        }

        return g;
    }
}
