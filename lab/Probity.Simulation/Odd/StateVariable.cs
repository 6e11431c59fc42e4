namespace Probity.Simulation.Odd;

/// <summary>A state variable, as the document lists it; a test holds the list complete.</summary>
/// <param name="Entity">Whose it is.</param>
/// <param name="Name">Name in the code.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Scale">Unit or values.</param>
/// <param name="Changes">Whether it changes in a run.</param>
internal sealed record StateVariable(string Entity, string Name, string Meaning, string Scale, bool Changes);
