using Probity.Registers.Framework;
using Probity.Simulation.Parameters;
using Probity.Simulation.Register;

namespace Probity.Simulation.Experiments;

/// <summary>A question about charters and the runs that answer it.</summary>
public sealed record Experiment
{
    /// <summary>Slug; names the folder results go to.</summary>
    public required string Name { get; init; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it asks.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>What a reader has to know to judge the answer; null when nothing is special.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Root of every seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>People in each run.</summary>
    public required int People { get; init; }

    /// <summary>Weeks in each run.</summary>
    public required int Weeks { get; init; }

    /// <summary>Runs of each arm; run r of every arm has the same population and random numbers.</summary>
    public required int Replications { get; init; }

    /// <summary>Level of every interval, such as .95.</summary>
    public required double Confidence { get; init; }

    /// <summary>Key of the arm the others are set against.</summary>
    public required string Baseline { get; init; }

    /// <summary>What is compared, two at least.</summary>
    public required IReadOnlyList<Arm> Arms { get; init; }

    /// <summary>Which parameters move in a sensitivity analysis; null for none.</summary>
    public Sensitivity? Sensitivity { get; init; }

    /// <summary>A survey whose estimates stand in for what the model assumes; null for none.</summary>
    public SurveyEstimates? Survey { get; init; }

    /// <summary>SHA-256 of the experiment file, of every charter it names and of a survey's estimates, in hexadecimal: says what was run.</summary>
    public required string Digest { get; init; }

    /// <summary>The arm the others are set against.</summary>
    public Arm BaselineArm => Arms.First(a => a.Key == Baseline);
}

/// <summary>One charter, as it is run.</summary>
/// <param name="Key">Slug, unique in the experiment.</param>
/// <param name="Title">How reports call it.</param>
/// <param name="Terms">The charter with the changes the experiment makes.</param>
/// <param name="Parameters">Every parameter's value.</param>
/// <param name="Changes">What the experiment changes against the charter as it stands, as the file says it.</param>
/// <param name="BrokenRules">Rules of the framework that the charter file itself breaks; empty for a shipped charter.</param>
public sealed record Arm(
    string Key, LocalizedText Title, CharterTerms Terms, ModelParameters Parameters, IReadOnlyList<string> Changes, IReadOnlyList<LocalizedText> BrokenRules);

/// <summary>A sensitivity analysis by elementary effects, on one arm.</summary>
/// <param name="Arm">Key of the arm.</param>
/// <param name="Trajectories">Repetitions, each on a seed of its own.</param>
/// <param name="Levels">Levels of the grid; even.</param>
/// <param name="Outcomes">Names of overall outcomes.</param>
/// <param name="Factors">Which parameters move.</param>
public sealed record Sensitivity(string Arm, int Trajectories, int Levels, IReadOnlyList<string> Outcomes, IReadOnlyList<FactorRange> Factors);

/// <summary>One parameter and the range it moves in.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="From">Lower end.</param>
/// <param name="To">Upper end, above the lower.</param>
public sealed record FactorRange(Parameter Parameter, double From, double To)
{
    /// <summary>The value at a share of the way from the lower to the upper end.</summary>
    public double At(double share) => From + (share * (To - From));
}
