using NodaTime;
using Probity.Registers.Authorities;

namespace Probity.Registers.Cases.Events;

/// <summary>Something that happened in a case. A published contract: stable name and version.</summary>
public abstract record CaseEvent
{
    /// <summary>Who did it, and in which office.</summary>
    public Attribution By { get; init; } = Attribution.OperationOfLaw;

    /// <summary>Legal date, in the authority's time zone. A lapse is dated to its deadline, not to when it was written.</summary>
    public LocalDate On { get; init; }
}

/// <summary>The stable name and version of an event.</summary>
/// <param name="name">Kebab-case, past tense.</param>
/// <param name="version">Counts from 1.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name, int version = 1) : Attribute
{
    /// <summary>Stable name.</summary>
    public string Name { get; } = name;

    /// <summary>Version of the payload.</summary>
    public int Version { get; } = version;
}
