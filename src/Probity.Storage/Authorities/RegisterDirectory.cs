using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Events;
using Probity.Storage.Log;
using Probity.Storage.Writing;

namespace Probity.Storage.Authorities;

/// <summary>The authorities and registers of this node; held in memory.</summary>
public sealed class RegisterDirectory
{
    private readonly Writer _writer;
    private readonly CharterShelf _shelf;
    private readonly LogSigners _signers;
    private ImmutableSortedDictionary<string, Authority> _authorities = ImmutableSortedDictionary.Create<string, Authority>(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, Register> _registers = ImmutableSortedDictionary.Create<string, Register>(StringComparer.Ordinal);

    internal RegisterDirectory(SqliteConnection connection, Writer writer, CharterShelf shelf, LogSigners signers)
    {
        _writer = writer;
        _shelf = shelf;
        _signers = signers;
        foreach (var particulars in connection.Query<string>("SELECT particulars FROM authority"))
            Keep(StorageJson.Read<Authority>(particulars));
        foreach (var (id, keeper, charter) in connection.Query<(string, string, string)>("SELECT id, keeper, charter FROM register"))
            Keep(new Register(RegisterId.Parse(id), new AuthorityId(keeper), CharterText.Parse(charter)));
    }

    /// <summary>Changes whenever an authority or a register does.</summary>
    internal int Edition { get; private set; }

    /// <summary>Every authority, by id.</summary>
    public IReadOnlyList<Authority> Authorities => [.. _authorities.Values];

    /// <summary>Every register, by id.</summary>
    public IReadOnlyList<Register> Registers => [.. _registers.Values];

    /// <summary>The register of that id, or null.</summary>
    public Register? Find(RegisterId id) => id.Value is null ? null : _registers.GetValueOrDefault(id.Value);

    /// <summary>The authority of that id, or null.</summary>
    public Authority? Find(AuthorityId id) => id.Value is null ? null : _authorities.GetValueOrDefault(id.Value);

    /// <summary>Every body above an authority, the next higher first.</summary>
    public IReadOnlyList<AuthorityId> Above(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var above = new List<AuthorityId>();
        for (var next = authority.Higher; next is { } higher && !above.Contains(higher); next = Find(higher)?.Higher)
            above.Add(higher);
        return above;
    }

    /// <summary>An authority and every body above it.</summary>
    public IReadOnlyList<AuthorityId> Line(AuthorityId authority) => Find(authority) is { } found ? [authority, .. Above(found)] : [];

    /// <summary>Adds an authority, or replaces its particulars.</summary>
    /// <exception cref="ArgumentException">Its higher body is unknown or stands below it, or its time zone is no IANA zone.</exception>
    public Task AddAuthorityAsync(Authority authority, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (authority.Higher is { } higher && Find(higher) is null)
            throw new ArgumentException($"higher: the authority '{higher}' is not known here. Add it first.", nameof(authority));
        if (authority.Higher is { } body && Line(body).Contains(authority.Id))
            throw new ArgumentException($"higher: the authority '{body}' stands below '{authority.Id}', or is the same.", nameof(authority));
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(authority.TimeZone) is null)
            throw new ArgumentException($"timeZone: '{authority.TimeZone}' is not an IANA time zone.", nameof(authority));

        return _writer.WriteAsync(
            session =>
            {
                session.Execute(
                    """
                    INSERT INTO authority (id, particulars) VALUES (@id, @particulars)
                    ON CONFLICT (id) DO UPDATE SET particulars = excluded.particulars
                    """,
                    new { id = authority.Id.Value, particulars = StorageJson.Text(authority) });
                session.AfterCommit(() => Keep(authority));
            },
            ct);
    }

    /// <summary>Opens a register, or moves it to another charter version for cases opened from now on.</summary>
    /// <exception cref="ArgumentException">Its keeper or its charter is unknown, or it is open already with another keeper or under another charter.</exception>
    public Task OpenRegisterAsync(Register register, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (Find(register.Keeper) is null)
            throw new ArgumentException($"keeper: the authority '{register.Keeper}' is not known here. Add it first.", nameof(register));
        if (Find(register.Id) is { } open && open.Keeper != register.Keeper)
            throw new ArgumentException($"keeper: the register '{register.Id}' is kept by '{open.Keeper}'.", nameof(register));
        if (Find(register.Id) is { } known && known.Charter.Id != register.Charter.Id)
            throw new ArgumentException($"charter: the register '{register.Id}' is open under '{known.Charter}' and keeps that charter.", nameof(register));
        if (_shelf.Library.Charters.All(c => c.Reference != register.Charter))
            throw new ArgumentException($"charter: '{register.Charter}' is not in the library.", nameof(register));

        return _writer.WriteAsync(
            session =>
            {
                session.Execute(
                    """
                    INSERT INTO register (id, keeper, charter) VALUES (@id, @keeper, @charter)
                    ON CONFLICT (id) DO UPDATE SET charter = excluded.charter
                    """,
                    new { id = register.Id.Value, keeper = register.Keeper.Value, charter = CharterText.Of(register.Charter) });
                _signers.Begin(session, register.Id);
                session.AfterCommit(() => Keep(register));
            },
            ct);
    }

    private void Keep(Authority authority)
    {
        _authorities = _authorities.SetItem(authority.Id.Value, authority);
        Edition++;
    }

    private void Keep(Register register)
    {
        _registers = _registers.SetItem(register.Id.Value, register);
        Edition++;
    }
}
