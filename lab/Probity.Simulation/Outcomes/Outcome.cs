namespace Probity.Simulation.Outcomes;

/// <summary>What an outcome speaks about. Reports show harm beside every figure of compliance.</summary>
public enum OutcomeKind
{
    /// <summary>Obligations performed, failed again.</summary>
    Compliance,

    /// <summary>What being listed does to the listed.</summary>
    Listed,

    /// <summary>Harm to those who were listed wrongly.</summary>
    WronglyListed,

    /// <summary>Harm to relatives, whom no law lists.</summary>
    Relatives,

    /// <summary>Who learned of a listing, and how.</summary>
    Information,

    /// <summary>Work of the authority: cases, objections, lapses.</summary>
    Procedure,

    /// <summary>The control: people like the listed who never were.</summary>
    Controls,
}

/// <summary>Something that is measured in a run.</summary>
/// <param name="Name">Unique; dotted lower-case words. It is how files name it.</param>
/// <param name="Meaning">What is counted or averaged, over whom.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Kind">What it speaks about.</param>
public sealed record Outcome(string Name, string Meaning, string Unit, OutcomeKind Kind);
