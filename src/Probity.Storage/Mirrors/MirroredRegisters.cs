using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;
using Probity.Storage.Checks;
using Probity.Storage.Writing;

namespace Probity.Storage.Mirrors;

/// <summary>One row of another keeper's published list.</summary>
/// <param name="Key">Unique within the list and stable from one edition to the next.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Address">Postal address as published, in one line; null when none is.</param>
/// <param name="Identifiers">Identifiers, if the keeper publishes any.</param>
/// <param name="From">First day in force.</param>
/// <param name="Until">Last day in force; null when the keeper publishes no end.</param>
/// <param name="Citation">The keeper's own reference to the legal act.</param>
/// <param name="IsOrganisation">False for a natural person and whenever in doubt: such a row is never shown or searched.</param>
public sealed record MirroredRecord(
    string Key, string Name, string? Address, IReadOnlyList<Identifier> Identifiers, LocalDate From, LocalDate? Until, string? Citation,
    bool IsOrganisation);

/// <summary>What an import changed.</summary>
/// <param name="Added">Rows that are new.</param>
/// <param name="Changed">Rows that read differently now.</param>
/// <param name="Removed">Rows the keeper no longer publishes.</param>
/// <param name="Organisations">Organisations now in the register.</param>
/// <param name="Persons">Natural persons now in the register.</param>
public sealed record ImportReport(int Added, int Changed, int Removed, int Organisations, int Persons);

/// <summary>Registers that show another keeper's list as it stands.</summary>
public sealed class MirroredRegisters
{
    private const int RowsBetweenReports = 100;

    private readonly Records _records;
    private readonly CheckIndex _index;
    private readonly RestrictionText _texts;

    internal MirroredRegisters(Records records, CheckIndex index, RestrictionText texts) => (_records, _index, _texts) = (records, index, texts);

    /// <summary>Replaces the whole register in one atomic unit: readers see the old list or the new one.</summary>
    /// <exception cref="ArgumentException">The register is unknown or its charter is not a mirrored one, or two rows have the same key.</exception>
    public Task<ImportReport> ReplaceAsync(RegisterId register, IReadOnlyList<MirroredRecord> records, CancellationToken ct) =>
        ReplaceAsync(register, records, null, ct);

    /// <inheritdoc cref="ReplaceAsync(RegisterId, IReadOnlyList{MirroredRecord}, CancellationToken)"/>
    /// <param name="register">The register.</param>
    /// <param name="records">What it holds from now on.</param>
    /// <param name="written">Told the number of rows written so far, on the thread that writes: it must not wait for anything.</param>
    /// <param name="ct">Cancels waiting, not writing.</param>
    public Task<ImportReport> ReplaceAsync(
        RegisterId register, IReadOnlyList<MirroredRecord> records, IProgress<int>? written, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(records);
        var charter = Charter(register);
        if (!charter.Mirrored)
            throw new ArgumentException($"register: '{register}' decides its own cases and takes no list of another keeper.", nameof(register));
        if (records.GroupBy(r => r.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"key: two rows of the list have the key '{twice.Key}'.", nameof(records));

        MirrorRow[] rows = [.. records.Select(r => MirrorRow.Of(register, r, _records.Vault)).OrderBy(r => r.Key, StringComparer.Ordinal)];
        var index = Index(charter, rows);
        return _records.Writer.WriteAsync(
            session =>
            {
                var report = Replace(session, register, rows, written);
                session.AfterCommit(() => _index.Replace(register, index));
                return report;
            },
            ct);
    }

    /// <summary>How many entries the register holds, and how many of them a newer list would take off.</summary>
    public (int Held, int TakenOff) Compare(RegisterId register, IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var newer = keys.ToHashSet(StringComparer.Ordinal);
        using var connection = _records.Database.OpenForReading();
        var held = connection.Query<string>("SELECT key FROM mirror_entry WHERE register = @register", new { register = register.Value }).ToArray();
        return (held.Length, held.Count(key => !newer.Contains(key)));
    }

    internal void Load(SqliteConnection connection)
    {
        foreach (var register in _records.Directory.Registers.Where(r => _records.Charter(r.Charter).Mirrored))
            _index.Replace(register.Id, Index(_records.Charter(register.Charter), [.. Rows(connection, register.Id)]));
    }

    private MirrorIndex Index(Charter charter, MirrorRow[] rows) => new([.. rows.Select(r => r.ToListing(charter, _records.Vault, _texts))]);

    private Charter Charter(RegisterId register) => _records.Directory.Find(register) is { } known
        ? _records.Charter(known.Charter)
        : throw new ArgumentException($"register: '{register}' is not open on this node.", nameof(register));

    private static IEnumerable<MirrorRow> Rows(SqliteConnection connection, RegisterId register) =>
        connection.Query<MirrorRow>("SELECT * FROM mirror_entry WHERE register = @register", new { register = register.Value });

    private static ImportReport Replace(WriteSession session, RegisterId register, MirrorRow[] rows, IProgress<int>? written)
    {
        var before = Rows(session.Connection, register).ToDictionary(r => r.Key, StringComparer.Ordinal);
        var added = rows.Count(r => !before.ContainsKey(r.Key));
        var changed = rows.Count(r => before.TryGetValue(r.Key, out var old) && !Same(old, r));
        session.Execute("DELETE FROM mirror_entry WHERE register = @register", new { register = register.Value });
        for (var i = 0; i < rows.Length; i++)
        {
            var r = rows[i];
            if (i % RowsBetweenReports == 0)
                written?.Report(i);
            session.Append(
                """
                INSERT INTO mirror_entry (register, key, name_hash, from_day, until_day, is_organisation, name, name_key, address, address_key,
                  identifiers, citation) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                r.Register, r.Key, r.NameHash, r.FromDay, r.UntilDay, r.IsOrganisation ? 1 : 0, r.Name, r.NameKey, r.Address, r.AddressKey,
                r.Identifiers, r.Citation);
        }

        return new ImportReport(
            added, changed, before.Count - (rows.Length - added), rows.Count(r => r.IsOrganisation), rows.Count(r => !r.IsOrganisation));
    }

    private static bool Same(MirrorRow one, MirrorRow other) =>
        one.NameHash.AsSpan().SequenceEqual(other.NameHash) && (one with { NameHash = other.NameHash }) == other;
}
