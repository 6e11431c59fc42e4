namespace Probity.Lists;

/// <summary>What a mirrored entry is taken to be about.</summary>
public enum MirroredKind
{
    /// <summary>Everything that is not unmistakably an organisation; never searchable.</summary>
    NaturalPerson,

    /// <summary>The keeper says so, or the name itself does beyond doubt.</summary>
    Organisation,
}
