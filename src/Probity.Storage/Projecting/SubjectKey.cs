namespace Probity.Storage.Projecting;

/// <summary>What a row of <c>p_subject</c> finds a case by.</summary>
internal enum SubjectKey
{
    /// <summary>Hash of a document number or code.</summary>
    Identifier = 0,

    /// <summary>Hash of the canonical name.</summary>
    Name = 1,
}
