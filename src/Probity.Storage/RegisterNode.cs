using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Storage.Accounts;
using Probity.Storage.Authorities;
using Probity.Storage.Cases;
using Probity.Storage.Checks;
using Probity.Storage.Entries;
using Probity.Storage.Figures;
using Probity.Storage.Lookups;
using Probity.Storage.Mirrors;
using Probity.Storage.Projecting;
using Probity.Storage.Subjects;
using Probity.Storage.Worklists;

namespace Probity.Storage;

/// <summary>An open data directory. One process holds it at a time; everything in it is safe for concurrent use.</summary>
public sealed class RegisterNode : IAsyncDisposable
{
    private RegisterNode(CharterLibrary library, TimeProvider time)
    {
        Library = library;
        Time = time;
    }

    /// <summary>The clock all legal dates come from.</summary>
    public TimeProvider Time { get; }

    /// <summary>Charters, editions and calendars.</summary>
    public CharterLibrary Library { get; }

    /// <summary>Authorities and registers.</summary>
    public RegisterDirectory Directory { get; } = new();

    /// <summary>Cases.</summary>
    public CaseFiles Cases { get; } = new();

    /// <summary>Worklists.</summary>
    public CaseWorklists Worklists { get; } = new();

    /// <summary>What subjects read about themselves.</summary>
    public SubjectFiles Subjects { get; } = new();

    /// <summary>Published entries of organisations.</summary>
    public PublicEntries Entries { get; } = new();

    /// <summary>Checks by points of service.</summary>
    public CheckDesk Checks { get; } = new();

    /// <summary>Look-ups of natural persons.</summary>
    public PersonLookups Lookups { get; } = new();

    /// <summary>Accounts.</summary>
    public AccountStore Accounts { get; } = new();

    /// <summary>Keys of points of service.</summary>
    public PointOfServiceKeys Keys { get; } = new();

    /// <summary>Mirrored lists.</summary>
    public MirroredRegisters Mirrors { get; } = new();

    /// <summary>Figures.</summary>
    public RegisterFigures Figures { get; } = new();

    /// <summary>Projections.</summary>
    public Projections Projections { get; } = new();

    /// <summary>Settling and erasing.</summary>
    public Housekeeping Housekeeping { get; } = new();

    /// <summary>Opens the directory, creating or migrating what is in it.</summary>
    /// <exception cref="DataDirectoryInUseException">Another process holds it.</exception>
    /// <exception cref="NewerSchemaException">A newer version of the software wrote it.</exception>
    /// <exception cref="MasterKeyException">The master key is missing, misplaced or another one.</exception>
    public static Task<RegisterNode> OpenAsync(NodeOptions options, CharterLibrary library, TimeProvider time, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>Today in that authority's time zone.</summary>
    public LocalDate Today(Authority authority) => throw new NotImplementedException();

    /// <summary>Finishes what is under way and lets go of the directory.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
