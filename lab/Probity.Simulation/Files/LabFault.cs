namespace Probity.Simulation.Files;

/// <summary>One thing wrong with a file of the lab.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Path">The key's place, e.g. <c>ties.friends.circles</c>; empty for the file as a whole.</param>
/// <param name="Sentence">What is wrong and what is allowed.</param>
public sealed record LabFault(int Line, string Path, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? $"line {Line}: {Sentence}" : $"line {Line}: {Path}: {Sentence}";
}

/// <summary>What became of reading a file: the value, or every fault found.</summary>
/// <param name="Value">Null when there is a fault.</param>
/// <param name="Faults">Empty when the file is in order; in order of line otherwise.</param>
public sealed record LabReading<T>(T? Value, IReadOnlyList<LabFault> Faults)
    where T : class;
