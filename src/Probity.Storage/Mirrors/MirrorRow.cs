using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Checks;
using Probity.Registers.Subjects;
using Probity.Storage.Checks;
using Probity.Storage.Entries;
using Probity.Storage.Events;
using Probity.Storage.Sealing;

namespace Probity.Storage.Mirrors;

/// <summary>A row of <c>mirror_entry</c>. Of a person it holds the keyed hash of the name, and nothing that could be shown.</summary>
internal sealed record MirrorRow
{
    public required string Register { get; init; }

    public required string Key { get; init; }

    public required byte[] NameHash { get; init; }

    public required string FromDay { get; init; }

    public string? UntilDay { get; init; }

    public required bool IsOrganisation { get; init; }

    public string? Name { get; init; }

    public string? NameKey { get; init; }

    public string? Address { get; init; }

    public string? AddressKey { get; init; }

    public required string Identifiers { get; init; }

    public string? Citation { get; init; }

    public static MirrorRow Of(RegisterId register, MirroredRecord record, Vault vault)
    {
        var shown = record.IsOrganisation;
        return new MirrorRow
        {
            Register = register.Value,
            Key = record.Key,
            NameHash = vault.HashName(record.Name).ToBytes(),
            FromDay = record.From.Text(),
            UntilDay = record.Until.Text(),
            IsOrganisation = shown,
            Name = shown ? record.Name : null,
            NameKey = shown ? ComparedText.Of(record.Name) : null,
            Address = shown ? record.Address : null,
            AddressKey = shown && !string.IsNullOrWhiteSpace(record.Address) ? ComparedText.Of(record.Address) : null,
            Identifiers = StorageJson.Text(shown ? record.Identifiers.Select(i => i.ToString()) : []),
            Citation = shown ? record.Citation : null,
        };
    }

    public IndexedListing ToListing(Charter charter, Vault vault, RestrictionText texts) => new(
        null, !IsOrganisation, true, [.. Numbers().Select(vault.Hash)], BlindHash.Of(NameHash),
        AddressKey is null ? null : vault.HashAddress(AddressKey),
        texts.Measures(RegisterId.Parse(Register), charter, Key, Days.Parse(FromDay), Days.ParseOptional(UntilDay)),
        texts.Zone(RegisterId.Parse(Register)));

    public PublicEntry ToEntry(Charter charter) => new(
        RegisterId.Parse(Register), Key, charter.Reference, true, null, Name!, [.. Numbers()], Address, null, Citation, null, null, null,
        Days.Parse(FromDay), Days.ParseOptional(UntilDay), [.. charter.Measures.Select(m => m.Key)], ObjectionState.None);

    private IEnumerable<Identifier> Numbers() => StorageJson.Read<string[]>(Identifiers).Select(Identifier.Parse);
}
