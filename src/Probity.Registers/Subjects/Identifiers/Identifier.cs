namespace Probity.Registers.Subjects;

/// <summary>A document number or code in canonical form.</summary>
public sealed record Identifier(string Scheme, string Value)
{
    /// <summary>True for schemes that number natural persons, and for codes of sole traders.</summary>
    public bool IsOfPerson => Scheme is "resident-id" or "passport";
}
