namespace Probity.Simulation.Information;

/// <summary>How a stranger comes to know of a listing.</summary>
/// <param name="CanLookUp">Whether there is an entry to find.</param>
/// <param name="Heard">Share of strangers who have heard of it.</param>
internal readonly record struct StrangersView(bool CanLookUp, float Heard);
