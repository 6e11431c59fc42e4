using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Storage.Accounts;
using Probity.Storage.Authorities;
using Probity.Storage.Cases;
using Probity.Storage.Checks;
using Probity.Storage.Entries;
using Probity.Storage.Figures;
using Probity.Storage.Joint;
using Probity.Storage.Log;
using Probity.Storage.Lookups;
using Probity.Storage.Mirrors;
using Probity.Storage.Oversight;
using Probity.Storage.Projecting;
using Probity.Storage.Reviews;
using Probity.Storage.Schema;
using Probity.Storage.Sealing;
using Probity.Storage.Subjects;
using Probity.Storage.Worklists;
using Probity.Storage.Writing;

namespace Probity.Storage;

/// <summary>An open data directory. One process holds it at a time; everything in it is safe for concurrent use.</summary>
public sealed class RegisterNode : IAsyncDisposable
{
    private readonly Records _records;
    private readonly DirectoryLock _lock;
    private readonly LogPublisher _publisher;
    private int _closed;

    private RegisterNode(
        Records records, CharterShelf shelf, PointOfServiceKeys keys, PublishedEditions editions, AgreementBook agreements, DirectoryLock held, LogSigners signers, string logName,
        NodeOptions options)
    {
        (_records, _lock) = (records, held);
        var trees = Trees = new LogTrees();
        var log = new EventLog(trees);
        var store = Store = new CaseStore(records.Vault, log);
        var accounts = new AccountRows(records.Vault);
        var texts = new RestrictionText(shelf, records.Directory);
        var index = new CheckIndex(texts);
        var projector = new CaseProjector(records, index);
        var eraser = new CaseEraser(records, store, projector);
        var circumstances = new CircumstancesReader(records, store, accounts, agreements);
        var looks = new LookLog(records);
        Keys = keys;
        Editions = editions;
        Charters = new AdoptedCharters(shelf, records.Writer, records.Time);
        Drafts = new CharterDrafts(records.Database, records.Writer, records.Time);
        Housekeeping = new Housekeeping(records, store, projector, eraser);
        DraftEffects = new DraftEffects(records, store, Housekeeping);
        Cases = new CaseFiles(records, store, circumstances, projector, eraser, looks);
        Worklists = new CaseWorklists(records, store, accounts, circumstances, Housekeeping);
        Subjects = new SubjectFiles(records, accounts, circumstances, Cases);
        Entries = new PublicEntries(records);
        Checks = new CheckDesk(records, index, new ActivityCoverage(records));
        Lookups = new PersonLookups(records, circumstances);
        Accounts = new AccountStore(records, accounts);
        Mirrors = new MirroredRegisters(records, index, texts);
        Figures = new RegisterFigures(records, Housekeeping);
        Overdue = new OverdueCases(records, store, Housekeeping);
        Refusals = new RefusalFigures(records, store, Housekeeping);
        Samples = new DecisionSamples(records, store);
        FindingAnswers = new FindingAnswers(records, store);
        Exports = new AuditExports(records);
        Agreements = agreements;
        Joint = new JointDesk(records, store, circumstances, agreements, looks, Housekeeping);
        Platforms = new ReviewPlatforms(records.Database, records.Writer);
        Reviews = new EnterpriseReviews(records);
        Projections = new Projections(records, store, projector, index);
        _publisher = new LogPublisher(records, trees, signers, logName);
        Logs = new RegisterLogs(records, trees, _publisher, new LogDisclosures(records, store, Entries, _publisher), logName);
        using var connection = records.Database.OpenForReading();
        if (options.ForInspection)
        {
            _publisher.Load(connection);
            return;
        }

        records.Writer.WriteAsync(new LogBeginning(records.Vault, log, signers).Begin, CancellationToken.None).GetAwaiter().GetResult();
        trees.Load(connection, records.Directory.Registers.Select(r => r.Id));
        _publisher.Load(connection);
        _publisher.Confirm();
        index.Load(connection);
        Mirrors.Load(connection);
    }

    /// <summary>The clock all legal dates come from.</summary>
    public TimeProvider Time => _records.Time;

    /// <summary>Charters, editions and calendars; with the charters adopted on this node.</summary>
    public CharterLibrary Library => _records.Library;

    /// <summary>Charters this node's operator adopts.</summary>
    public AdoptedCharters Charters { get; }

    /// <summary>Charters that authorities of this node are writing.</summary>
    public CharterDrafts Drafts { get; }

    /// <summary>What drafts would have meant for open cases.</summary>
    public DraftEffects DraftEffects { get; }

    /// <summary>Framework editions published on this node.</summary>
    public PublishedEditions Editions { get; }

    /// <summary>Authorities and registers.</summary>
    public RegisterDirectory Directory => _records.Directory;

    /// <summary>Cases.</summary>
    public CaseFiles Cases { get; }

    /// <summary>Worklists.</summary>
    public CaseWorklists Worklists { get; }

    /// <summary>What subjects read about themselves.</summary>
    public SubjectFiles Subjects { get; }

    /// <summary>Published entries of organisations.</summary>
    public PublicEntries Entries { get; }

    /// <summary>Checks by points of service.</summary>
    public CheckDesk Checks { get; }

    /// <summary>Look-ups of natural persons.</summary>
    public PersonLookups Lookups { get; }

    /// <summary>Accounts.</summary>
    public AccountStore Accounts { get; }

    /// <summary>Keys of points of service.</summary>
    public PointOfServiceKeys Keys { get; }

    /// <summary>Mirrored lists.</summary>
    public MirroredRegisters Mirrors { get; }

    /// <summary>Figures.</summary>
    public RegisterFigures Figures { get; }

    /// <summary>Cases past their clocks, as auditors see them.</summary>
    public OverdueCases Overdue { get; }

    /// <summary>How requests were answered, as auditors see it.</summary>
    public RefusalFigures Refusals { get; }

    /// <summary>Samples of decisions and what auditors found in them.</summary>
    public DecisionSamples Samples { get; }

    /// <summary>What keepers answer to findings.</summary>
    public FindingAnswers FindingAnswers { get; }

    /// <summary>What auditors take away.</summary>
    public AuditExports Exports { get; }

    /// <summary>Agreements under which authorities apply one another's listings.</summary>
    public AgreementBook Agreements { get; }

    /// <summary>Listings at the bodies that apply them.</summary>
    public JointDesk Joint { get; }

    /// <summary>Platforms that pass reviews on.</summary>
    public ReviewPlatforms Platforms { get; }

    /// <summary>Reviews of enterprises.</summary>
    public EnterpriseReviews Reviews { get; }

    /// <summary>Projections.</summary>
    public Projections Projections { get; }

    /// <summary>The transparency logs of the registers.</summary>
    public RegisterLogs Logs { get; }

    /// <summary>Settling and erasing.</summary>
    public Housekeeping Housekeeping { get; }

    /// <summary>The one writer, for measuring appends without what decides them.</summary>
    internal Writer Writer => _records.Writer;

    /// <inheritdoc cref="Writer"/>
    internal CaseStore Store { get; }

    /// <inheritdoc cref="Writer"/>
    internal LogTrees Trees { get; }

    /// <summary>Opens the directory, creating or migrating what is in it.</summary>
    /// <exception cref="DataDirectoryInUseException">Another process holds it.</exception>
    /// <exception cref="NewerSchemaException">A newer version of the software wrote it.</exception>
    /// <exception cref="MasterKeyException">The master key is missing, misplaced or another one.</exception>
    /// <exception cref="UnusableDirectoryException">The directories cannot be read or written, or hold no database.</exception>
    public static Task<RegisterNode> OpenAsync(NodeOptions options, CharterLibrary library, TimeProvider time, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(time);
        return Task.Run(() => Open(options, library, time), ct);
    }

    /// <summary>Whether that directory holds a node's records.</summary>
    public static bool ExistsIn(string dataDirectory) => File.Exists(DatabaseIn(dataDirectory));

    /// <summary>Today in that authority's time zone.</summary>
    public LocalDate Today(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return _records.Today(authority);
    }

    /// <summary>Finishes what is under way and lets go of the directory. Closing twice does nothing more.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 1)
            return;

        // The last connection to close empties and removes the write-ahead log, and only one that may write can.
        _records.Database.ReleaseReaders();
        await _records.Writer.DisposeAsync().ConfigureAwait(false);
        _records.Database.ReleaseReaders();
        _publisher.Dispose();
        _records.Vault.Dispose();
        _lock.Dispose();
    }

    private static string DatabaseIn(string directory) => Path.Combine(directory, "probity.db");

    private static RegisterNode Open(NodeOptions options, CharterLibrary library, TimeProvider time)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        try
        {
            OwnDirectory.Create(options.DataDirectory);
            return OpenLocked(options, library, time);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new UnusableDirectoryException(options, e);
        }
    }

    private static RegisterNode OpenLocked(NodeOptions options, CharterLibrary library, TimeProvider time)
    {
        var held = DirectoryLock.Take(options.DataDirectory);
        try
        {
            var path = DatabaseIn(options.DataDirectory);
            var vault = new Vault(MasterKey.Open(options, File.Exists(path)));
            return Open(new Database(path, options.BulkLoading), vault, library, time, held, options);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static RegisterNode Open(Database database, Vault vault, CharterLibrary library, TimeProvider time, DirectoryLock held, NodeOptions options)
    {
        var connection = database.OpenForWriting();
        Writer? writer = null;
        try
        {
            Migrations.Apply(connection);
            KeyCheck.Confirm(connection, vault);
            var logName = LogName.Settle(connection, options.LogName, () => LogName.Unchosen(RandomNumberGenerator.GetBytes(8)));
            var signers = new LogSigners(options.KeysDirectory, logName);
            writer = new Writer(connection);
            using var reading = database.OpenForReading();
            var shelf = new CharterShelf(reading, library);
            var directory = new RegisterDirectory(reading, writer, shelf, signers);
            var records = new Records(database, writer, vault, shelf, directory, time);
            return new RegisterNode(
                records, shelf, new PointOfServiceKeys(reading, writer), new PublishedEditions(reading, shelf, writer, time),
                new AgreementBook(reading, writer, directory, shelf, time), held, signers, logName, options);
        }
        catch
        {
            writer?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            connection.Dispose();
            database.ReleaseReaders();
            throw;
        }
    }
}
