using Probity.Simulation.Engine;
using Probity.Simulation.Information;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;
using Probity.Simulation.Response;

namespace Probity.Simulation.Consequences;

/// <summary>
/// What watched people ask of others in a week, of contacts or of strangers, and what refusals cost them. Strangers, enterprises among them, know what a
/// look-up tells or what they have heard.
/// </summary>
internal sealed class Dealings(ModelParameters parameters, Disposition disposition, LearningRates learning, TieNetwork ties, RunState state, People people, Draws draws)
{
    private const int MarriageUntil = 45 * 52;

    private static readonly DecisionKind[] Asked = [DecisionKind.Lend, DecisionKind.Trade, DecisionKind.Rent, DecisionKind.Marry];

    private readonly Chance[] _needs =
    [
        new(parameters[LivelihoodParameters.NeedOfLoan]), new(parameters[LivelihoodParameters.NeedOfTrade]),
        new(parameters[LivelihoodParameters.NeedOfHome]), new(parameters[LivelihoodParameters.NeedOfMarriage]),
    ];

    private readonly float[] _left =
    [
        1 - (float)parameters[LivelihoodParameters.CostOfRefusedLoan], 1 - (float)parameters[LivelihoodParameters.CostOfRefusedTrade],
        1 - (float)parameters[LivelihoodParameters.CostOfRefusedRent], 1,
    ];

    private readonly Chance _amongContacts = new(parameters[LivelihoodParameters.AmongContacts]);
    private readonly Chance _jobLost = new(parameters[LivelihoodParameters.JobLost]);
    private readonly Chance _jobOffered = new(parameters[LivelihoodParameters.JobOffered]);
    private readonly Chance _employerReviews = new(parameters[LivelihoodParameters.EmployerReviews]);

    /// <summary>A week of one adult; writes that person's means and job only.</summary>
    /// <param name="person">Whom.</param>
    /// <param name="week">The week.</param>
    /// <param name="standing">What the label amounts to.</param>
    /// <param name="told">How a stranger comes to know.</param>
    /// <param name="counts">Where to count.</param>
    public void Deal(int person, int week, LabelStanding standing, StrangersView told, RoleCounts counts)
    {
        var needs = draws.At(person, week, Purpose.Needs);
        for (var need = 0; need < Asked.Length; need++)
        {
            if (_needs[need].Happens(needs[need]) && (Asked[need] != DecisionKind.Marry || people.Age[person] + week < MarriageUntil))
                Ask(person, week, need, standing, told, counts);
        }

        if (people.Age[person] + week < People.Pension)
            Work(person, week, standing, told, counts);
    }

    private void Ask(int person, int week, int need, LabelStanding standing, StrangersView told, RoleCounts counts)
    {
        var words = draws.At(person, week, Purpose.Deals, need);
        var view = Partner(person, words, standing) ?? Stranger(person, week, need, standing, told);
        var refused = Uniforms.Of(words.Fourth) >= disposition.InFavour(Asked[need], view);
        counts.Asked(Asked[need], refused);
        if (refused)
            state.Means[person] *= _left[need];
    }

    /// <summary>The contact that is asked; nobody asks one who has cut the tie.</summary>
    private Viewpoint? Partner(int person, RandomWords words, LabelStanding standing)
    {
        var degree = ties.Network.DegreeOf(person);
        if (degree == 0 || !_amongContacts.Happens(words.First))
            return null;
        var slot = ties.Network.OffsetArray[person] + Uniforms.Below(words.Second, degree);
        var mark = state.Ties[slot];
        return (mark & TieMarks.Stance) == TieMarks.Cut ? null : standing.Seen(mark, ties.StrengthArray[slot], people.Trust[ties.Network.TargetArray[slot]]);
    }

    private Viewpoint Stranger(int person, int week, int matter, LabelStanding standing, StrangersView told)
    {
        var words = draws.At(person, week, Purpose.Deals, 8 + matter);
        var knows = Uniforms.Of(words.First) < (told.CanLookUp ? learning.StrangerChecks : 0) || Uniforms.Of(words.Second) < told.Heard;
        var trust = people.Trust[Uniforms.Below(words.Third, people.Count)] / 255f;
        return new Viewpoint(0, knows ? standing.Weight : 0, 0, trust);
    }

    private void Work(int person, int week, LabelStanding standing, StrangersView told, RoleCounts counts)
    {
        var words = draws.At(person, week, Purpose.Jobs);
        if ((state.Marks[person] & PersonMarks.Employed) == 0)
        {
            if (!_jobOffered.Happens(words.First))
                return;
            var hired = Uniforms.Of(words.Second) < disposition.InFavour(DecisionKind.Hire, Stranger(person, week, 4, standing, told));
            counts.Asked(DecisionKind.Hire, !hired);
            if (hired)
                state.Marks[person] |= PersonMarks.Employed;
        }
        else if (_jobLost.Happens(words.First) || Dismissed(person, week, words, standing, told))
        {
            state.Marks[person] &= ~PersonMarks.Employed;
            counts.LostJob();
        }
    }

    // An employer who learns nothing keeps whom it employs; one who learns decides as if anew, compared with how it would have decided knowing nothing.
    private bool Dismissed(int person, int week, RandomWords words, LabelStanding standing, StrangersView told)
    {
        if (standing.Weight <= 0 || !_employerReviews.Happens(words.Third))
            return false;
        var view = Stranger(person, week, 5, standing, told);
        var ratio = disposition.InFavour(DecisionKind.Hire, view) / disposition.InFavour(DecisionKind.Hire, view with { Label = 0 });
        return Uniforms.Of(words.Fourth) >= ratio;
    }
}
