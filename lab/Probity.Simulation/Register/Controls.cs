using Probity.Simulation.Engine;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>
/// Finds for a newly listed person somebody like them who is not concerned by any case: same city, job or none, near in age and means. Both still hold all
/// their ties in full: ties wear only while they are followed, and whoever was followed before would bring that wear into the comparison.
/// </summary>
internal sealed class Controls(Court court)
{
    private const int Candidates = 24;
    private const PersonMarks Concerned = PersonMarks.InCase | PersonMarks.Watched | PersonMarks.Control | PersonMarks.HasEpisode;

    /// <summary>The nearest of some candidates drawn at random, or -1 where there is none.</summary>
    public int For(int subject, int week)
    {
        if (!HoldsAllTies(subject))
            return -1;
        var city = court.People.CityOf(subject);
        var (from, to) = (court.People.FirstOfCity(city), court.People.FirstOfCity(city + 1));
        var (best, distance) = (-1, double.MaxValue);
        for (var candidate = 0; candidate < Candidates; candidate++)
        {
            var person = from + Uniforms.Below(court.Draws.At(subject, week, Purpose.ControlChoice, candidate).First, to - from);
            var away = Distance(subject, person);
            if (person != subject && away < distance && IsFree(person, week))
                (best, distance) = (person, away);
        }

        return best;
    }

    private bool IsFree(int person, int week) =>
        (court.State.Marks[person] & Concerned) == 0 && court.People.IsAdult(person, week) && HoldsAllTies(person);

    private bool HoldsAllTies(int person) => court.State.Support[person] >= 1;

    // Means in good times and what is left of them count apart, since low means of a rich person recover and those of a poor one stay.
    private double Distance(int one, int other) =>
        (Math.Abs(court.People.Age[one] - court.People.Age[other]) / 520.0)
        + Math.Abs(Math.Log(court.People.BaseMeans[one] / court.People.BaseMeans[other]))
        + Math.Abs(Math.Log(Left(one) / Left(other)))
        + ((court.State.Marks[one] & PersonMarks.Employed) == (court.State.Marks[other] & PersonMarks.Employed) ? 0 : 1);

    private double Left(int person) => court.State.Means[person] / court.People.BaseMeans[person];
}
