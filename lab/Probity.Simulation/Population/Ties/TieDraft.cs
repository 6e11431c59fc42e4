namespace Probity.Simulation.Population.Ties;

/// <summary>A tie before the rows are made.</summary>
internal readonly record struct TieDraft(int First, int Second, TieKind Kind);
