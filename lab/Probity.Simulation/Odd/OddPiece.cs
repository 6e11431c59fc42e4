namespace Probity.Simulation.Odd;

/// <summary>The seven elements of the ODD protocol (Grimm et al. 2020, JASSS 23(2) 7).</summary>
internal enum OddElement
{
    Purpose = 1,
    Entities,
    Processes,
    DesignConcepts,
    Initialization,
    InputData,
    Submodels,
}

/// <summary>A piece of the model's document, written beside the code it describes.</summary>
/// <param name="Element">Which element it belongs to.</param>
/// <param name="Heading">Heading under it.</param>
/// <param name="Text">Markdown.</param>
internal sealed record OddPiece(OddElement Element, string Heading, string Text);
