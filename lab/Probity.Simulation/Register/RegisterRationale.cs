using Probity.Simulation.Odd;

namespace Probity.Simulation.Register;

/// <summary>Why cases go as they go.</summary>
internal static class RegisterRationale
{
    public const string Heading = "Cases and the register";

    public static IReadOnlyList<OddPiece> Pieces { get; } =
    [
        new(OddElement.Submodels, Heading, """
            Deadlines, grace, first and last day, and what silence means come from the charter file, compiled into a timetable (`CharterTimetable`) that property tests hold equal
            to the register's own decisions. How fast people act is drawn (geometric delays); who acts too late loses what the charter says.

            A share of cases begins against a namesake, somebody who owes nothing or, where the rule on minors is out, a child. Identity checks, the finding of fault, statements,
            objections and the higher body catch some. A listing is wrong if it meets another person, rests on a wrong fact, meets a minor, or meets somebody unable on a ground
            that needs ability. A share of ended listings stays visible somewhere for a while (late removal): in force is computed from dates, copies elsewhere are not.

            Rules of the framework are switches of the model only. Without notice a decision takes effect unheard; without grace at service; without objection nothing is
            reviewed; without a term nothing expires; without repair performance ends nothing; without the right person namesakes are not told apart; without fault
            nobody examines ability; without own conduct measures reach the household and a relative's label counts in full; without no-shaming listings are broadcast.
            """),
    ];
}
