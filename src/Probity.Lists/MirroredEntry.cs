using NodaTime;

namespace Probity.Lists;

/// <summary>One entry of another keeper's list, as that keeper publishes it.</summary>
public sealed record MirroredEntry
{
    /// <summary>Recognises the entry in the list's next edition.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>The line of the file that the entry was read from, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The name as published, white space made single.</summary>
    public required string Name { get; init; }

    public required MirroredKind Kind { get; init; }

    public required MirroredAddress Address { get; init; }

    /// <summary>The first day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day in force; null where the keeper publishes no end.</summary>
    public required LocalDate? Until { get; init; }

    /// <summary>Where the keeper published its order, such as a page of its gazette.</summary>
    public required string Citation { get; init; }

    /// <summary>What the keeper last did to the entry, in the keeper's words; may be empty.</summary>
    public required string Action { get; init; }

    /// <summary>False when the keeper says that the order departs from its standard terms: then only the order itself tells what is denied.</summary>
    public required bool HasStandardTerms { get; init; }

    /// <summary>As published. Keepers mistype it, even into a later century, so nothing may be computed from it.</summary>
    public required LocalDate LastUpdated { get; init; }

    /// <summary>Whether the entry is in force on <paramref name="day"/>, both its first and its last day included.</summary>
    public bool IsInForceOn(LocalDate day) => From <= day && (Until is not { } until || day <= until);

    /// <summary>Only the key: names of persons must not slip into a log through formatting.</summary>
    public override string ToString() => $"MirroredEntry {Key}";
}
