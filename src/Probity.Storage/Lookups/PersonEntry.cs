using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Listings;
using Probity.Registers.Subjects;
using Probity.Storage.Sealing;

namespace Probity.Storage.Lookups;

/// <summary>What a signed-in person learns about one natural person: masked, and only what the charter publishes.</summary>
/// <param name="Register">Register.</param>
/// <param name="Reference">Entry reference.</param>
/// <param name="Charter">Charter version behind it.</param>
/// <param name="MaskedName">First character of the name only.</param>
/// <param name="MaskedIdentifier">Document number, masked.</param>
/// <param name="Conduct">The conduct found, if the charter publishes it.</param>
/// <param name="Ground">Key of the ground, if the charter publishes it.</param>
/// <param name="From">First day in force.</param>
/// <param name="Until">Last day in force if nobody acts again.</param>
/// <param name="Measures">Keys of measures, if the charter publishes them.</param>
public sealed record PersonEntry(
    RegisterId Register, string Reference, CharterReference Charter, string MaskedName, string MaskedIdentifier,
    string? Conduct, string? Ground, LocalDate From, LocalDate Until, IReadOnlyList<string> Measures)
{
    /// <summary>Null when nothing is told about that case today; an honour is its holder's alone to show.</summary>
    internal static PersonEntry? Of(Case file, Charter charter, Identifier asked, LocalDate today)
    {
        if (charter.Kind == RegisterKind.Redlist || file is not { Stage: Stage.Listed, Listing: { } listing, Subject: { } subject } || !listing.IsPublishedOn(today))
            return null;

        var fields = charter.Publication.FirstOrDefault(p => p.Subject == subject.Kind)?.Fields ?? [];
        return new PersonEntry(
            file.Register, file.Id.Value, file.Charter, Masked.Name(subject.Name), asked.Masked,
            fields.Contains(PublishedField.Conduct) ? file.Proposal?.Conduct : null,
            fields.Contains(PublishedField.Ground) ? file.Proposal?.Ground : null,
            listing.From, ListingDates.InForceUntil(file), fields.Contains(PublishedField.Measures) ? listing.Measures : []);
    }
}

/// <summary>The answer to a look-up.</summary>
public abstract record LookupReply
{
    private LookupReply()
    {
    }

    /// <summary>Answered, and logged on disk. No entries: nothing is published about a person of that number and name.</summary>
    /// <param name="Entries">What is published about that one person.</param>
    public sealed record Answered(IReadOnlyList<PersonEntry> Entries) : LookupReply;

    /// <summary>A rule refused the question.</summary>
    /// <param name="Refusal">Rule, clause and sentence.</param>
    public sealed record Refused(Refusal Refusal) : LookupReply;
}
