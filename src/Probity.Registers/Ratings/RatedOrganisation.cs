using Probity.Registers.Subjects;

namespace Probity.Registers.Ratings;

/// <summary>Whom a rating can be about. There is no way to make one of a natural person or of a sole trader.</summary>
public sealed class RatedOrganisation
{
    private RatedOrganisation(string name) => Name = name;

    /// <summary>Name as registered.</summary>
    public string Name { get; }

    /// <summary>The subject as an organisation; null for natural persons, and for whoever bears the number of one.</summary>
    public static RatedOrganisation? Of(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.IsPerson ? null : new RatedOrganisation(subject.Name);
    }
}
