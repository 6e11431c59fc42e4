using Probity.Simulation.Randomness;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Replications.Norms;

/// <summary>
/// The donation game among agents who keep opinions of one another. In each round a donor meets a recipient and an observer, all drawn at random, acts by its
/// own opinion of the recipient, and is judged.
/// </summary>
internal static class DonationGame
{
    private const int WarmUp = 100;

    /// <summary>
    /// Opinions are public: whatever the observer judges, everybody believes. Gives the share of agents that are good and the share of meetings in which help is
    /// given, over all rounds after a warm-up.
    /// </summary>
    public static (double Good, double Help) WithPublicOpinions(SocialNorm norm, Errors errors, int agents, int roundsPerAgent, ulong seed, int part)
    {
        var draws = new DrawSequence(seed, StudyPurpose.PublicOpinions, part);
        var (fails, flips) = (new Chance(errors.Act), new Chance(errors.Assessment));
        var good = new bool[agents];
        Array.Fill(good, true, 0, agents / 2);
        long helpGiven = 0, goodMet = 0;
        var rounds = (long)agents * roundsPerAgent;
        for (var round = -(long)agents * WarmUp; round < rounds; round++)
        {
            var donor = draws.Below(agents);
            var recipient = Another(agents, donor, ref draws);
            var helped = norm.Helps(good[donor], good[recipient]) && !draws.Happens(fails);
            if (round >= 0)
            {
                helpGiven += helped ? 1 : 0;
                goodMet += good[recipient] ? 1 : 0;
            }

            good[donor] = norm.Judges(good[donor], good[recipient], helped) ^ draws.Happens(flips);
        }

        return ((double)goodMet / rounds, (double)helpGiven / rounds);
    }

    /// <summary>
    /// Opinions are private: only the observer of a meeting forms one, and nobody talks. Each opinion therefore rests on another meeting than anybody else's
    /// opinion of the same agent, which is what the published equation assumes. Gives the share of opinions that are good, over all rounds after a warm-up.
    /// </summary>
    public static double WithPrivateOpinions(SecondOrderNorm norm, Errors errors, int agents, int roundsPerOpinion, ulong seed, int part)
    {
        var draws = new DrawSequence(seed, StudyPurpose.PrivateOpinions, part);
        var (fails, flips) = (new Chance(errors.Act), new Chance(errors.Assessment));
        var thinksGood = new bool[agents * agents];
        for (var i = 0; i < thinksGood.Length; i++)
        {
            thinksGood[i] = draws.Unit() < 0.5;
        }

        long goodSeen = 0;
        var rounds = (long)thinksGood.Length * roundsPerOpinion;
        for (var round = -(long)thinksGood.Length * WarmUp; round < rounds; round++)
        {
            var donor = draws.Below(agents);
            var recipient = Another(agents, donor, ref draws);
            var observer = ThirdOf(agents, donor, recipient, ref draws);
            var donorsOpinion = thinksGood[(donor * agents) + recipient];
            var observersOpinion = thinksGood[(observer * agents) + recipient];
            goodSeen += round >= 0 && observersOpinion ? 1 : 0;
            var helped = norm.Helps(donorGood: true, donorsOpinion) && !draws.Happens(fails);
            thinksGood[(observer * agents) + donor] = norm.Judges(donorGood: true, observersOpinion, helped) ^ draws.Happens(flips);
        }

        return (double)goodSeen / rounds;
    }

    private static int Another(int agents, int than, ref DrawSequence draws) => (than + 1 + draws.Below(agents - 1)) % agents;

    private static int ThirdOf(int agents, int one, int two, ref DrawSequence draws)
    {
        while (true)
        {
            var third = Another(agents, one, ref draws);
            if (third != two)
            {
                return third;
            }
        }
    }
}
