using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Adds an authority or replaces its particulars.</summary>
internal sealed record AddAuthority(
    string Id, string NameEn, string NameZh, Level Level, string Area, string TimeZone, string ContactEn, string ContactZh, string? Higher) : Operation
{
    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        if (!RegisterId.TryParse(Id + "/xx", out _))
        {
            return Outcome.Refused($"--id: '{Id}' has to be 2 to 40 of a-z, 0-9 and inner hyphens.");
        }

        if (Outcome.Blank(("--name-en", NameEn), ("--name-zh", NameZh), ("--contact-en", ContactEn), ("--contact-zh", ContactZh)) is { } blank)
        {
            return blank;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is null)
        {
            return Outcome.Refused($"--time-zone: '{TimeZone}' is no IANA time zone.");
        }

        if (Area.Length != 6 || !Area.All(char.IsAsciiDigit))
        {
            return Outcome.Refused($"--area: '{Area}' has to be a division code of six digits (GB/T 2260).");
        }

        if (Higher is not null && node.Directory.Find(new AuthorityId(Higher)) is null)
        {
            return Outcome.Refused($"--higher: no authority '{Higher}' here. Add the higher body first.");
        }

        await node.Directory.AddAuthorityAsync(
            new Authority(
                new AuthorityId(Id), new LocalizedText(NameEn, NameZh), Level, Area, TimeZone, new LocalizedText(ContactEn, ContactZh),
                Higher is null ? null : new AuthorityId(Higher)),
            cancel);
        return Outcome.Done($"Authority {Id} is recorded.");
    }
}
