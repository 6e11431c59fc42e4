using Probity.Simulation.Engine;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>Finds for a newly listed person somebody like them who is not concerned by any case: same city, near in age and means.</summary>
internal sealed class Controls(Court court)
{
    private const int Candidates = 24;
    private const PersonMarks Concerned = PersonMarks.InCase | PersonMarks.Watched | PersonMarks.Control | PersonMarks.HasEpisode;

    /// <summary>The nearest of some candidates drawn at random, or -1 where all are concerned.</summary>
    public int For(int subject, int week)
    {
        var city = court.People.CityOf(subject);
        var (from, to) = (court.People.FirstOfCity(city), court.People.FirstOfCity(city + 1));
        var (best, distance) = (-1, double.MaxValue);
        for (var candidate = 0; candidate < Candidates; candidate++)
        {
            var person = from + Uniforms.Below(court.Draws.At(subject, week, Purpose.ControlChoice, candidate).First, to - from);
            var away = Distance(subject, person);
            if (person != subject && away < distance && (court.State.Marks[person] & Concerned) == 0 && court.People.IsAdult(person, week))
                (best, distance) = (person, away);
        }

        return best;
    }

    private double Distance(int one, int other) =>
        (Math.Abs(court.People.Age[one] - court.People.Age[other]) / 520.0) + Math.Abs(Math.Log(court.State.Means[one] / court.State.Means[other]));
}
