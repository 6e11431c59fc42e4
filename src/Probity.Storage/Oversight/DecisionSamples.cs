using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Framework;
using Probity.Registers.Oversight;
using Probity.Registers.Oversight.Rules;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Sealing;

namespace Probity.Storage.Oversight;

/// <summary>Which decisions a sample is drawn from, and how.</summary>
/// <param name="Purpose">Why it is drawn.</param>
/// <param name="Seed">The same seed draws the same from the same decisions.</param>
/// <param name="Register">Only that register; null for the whole remit.</param>
/// <param name="Decision">Only decisions of that name; null for all of <see cref="DecisionSample.Decisions"/>.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Size">How many.</param>
public sealed record SampleRequest(string Purpose, string Seed, RegisterId? Register, string? Decision, LocalDate From, LocalDate Until, int Size);

/// <summary>A sample that was drawn.</summary>
/// <param name="Id">Names it in addresses.</param>
/// <param name="Request">How.</param>
/// <param name="DrawnAt">When.</param>
/// <param name="DrawnBy">By whom, by name.</param>
/// <param name="DrawnFrom">How many decisions there were to draw from.</param>
/// <param name="Drawn">How many were drawn.</param>
/// <param name="Examined">How many of them have a finding.</param>
/// <param name="Unanswered">How many findings that stand wait for the keeper's answer.</param>
public sealed record StoredSample(
    string Id, SampleRequest Request, Instant DrawnAt, string DrawnBy, int DrawnFrom, int Drawn, int Examined, int Unanswered);

/// <summary>A decision of a sample with what was found in it.</summary>
/// <param name="Position">Its place in the sample, from 1.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Findings">What was found, the oldest first; the last one stands.</param>
public sealed record SampledDecision(int Position, TakenDecision Decision, IReadOnlyList<StoredFinding> Findings)
{
    /// <summary>What stands now.</summary>
    public StoredFinding? Stands => Findings is [.., var last] ? last : null;

    /// <summary>What was found in what stands now.</summary>
    public FindingKind? Found => Stands?.Kind;
}

/// <summary>Samples of decisions that auditors draw and what they find. Appended to, never rewritten; nothing here changes a case.</summary>
public sealed class DecisionSamples
{
    private readonly Records _records;
    private readonly CaseStore _store;

    internal DecisionSamples(Records records, CaseStore store) => (_records, _store) = (records, store);

    /// <summary>Samples of the auditor's authority, the newest first.</summary>
    public IReadOnlyList<StoredSample> Of(Actor auditor)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        using var connection = _records.Database.OpenForReading();
        return [.. Samples(connection, auditor, null)];
    }

    /// <summary>A sample of the auditor's authority with its decisions, or null.</summary>
    public (StoredSample Sample, IReadOnlyList<SampledDecision> Decisions)? Find(Actor auditor, string id)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        using var connection = _records.Database.OpenForReading();
        if (Samples(connection, auditor, id).FirstOrDefault() is not { } sample)
            return null;

        var findings = Findings(connection, id).ToLookup(f => f.Position, f => f.Finding);
        return (sample, [.. Drawn(connection, id).Select(d => new SampledDecision(d.Position, d.Decision, [.. findings[d.Position]]))]);
    }

    /// <summary>What auditors found in the decisions of one case, the oldest first: for its subject and whoever works on it, who have been let into the file.</summary>
    public IReadOnlyList<StoredFinding> In(CaseId id)
    {
        using var connection = _records.Database.OpenForReading();
        return [.. connection.Query<FindingRow>(FindingRow.Select + " WHERE f.id = @id ORDER BY o.ordinal", new { id = id.Value }).Select(row => row.Open(_records))];
    }

    /// <summary>Draws a sample from the decisions of the auditor's remit.</summary>
    /// <returns>Its id, or null when there is nothing to draw from.</returns>
    public Task<string?> DrawAsync(Actor auditor, SampleRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        ArgumentNullException.ThrowIfNull(request);
        var remit = Remit.Names(auditor, _records, request.Register);
        var id = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10);
        return _records.Writer.WriteAsync(
            session =>
            {
                TakenDecision[] all = [.. Taken(session.Connection, remit, request)];
                if (all.Length == 0)
                    return null;

                session.Execute(
                    """
                    INSERT INTO oversight_sample (id, authority, drawn_at, drawn_by, purpose, seed, register, decision, from_day, until_day, wanted, drawn_from)
                    VALUES (@id, @authority, @at, @by, @purpose, @seed, @register, @decision, @from, @until, @size, @of)
                    """,
                    new
                    {
                        id,
                        authority = auditor.Authority!.Value.Value,
                        at = _records.Now.ToUnixTimeTicks(),
                        by = auditor.Name,
                        purpose = request.Purpose,
                        seed = request.Seed,
                        register = request.Register?.Value,
                        decision = request.Decision,
                        from = request.From.Text(),
                        until = request.Until.Text(),
                        size = request.Size,
                        of = all.Length,
                    });
                foreach (var (index, drawn) in DecisionSample.Draw(request.Seed, all, request.Size).Index())
                {
                    session.Execute(
                        "INSERT INTO oversight_sampled VALUES (@id, @position, @case, @version, @register, @name, @on)",
                        new { id, position = index + 1, @case = drawn.Case.Value, version = drawn.Version, register = drawn.Register.Value, name = drawn.Name, on = drawn.On.Text() });
                }

                return id;
            },
            ct);
    }

    /// <summary>Records what an auditor found in a decision of a sample.</summary>
    /// <param name="auditor">Who.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="position">Which of its decisions, from 1.</param>
    /// <param name="kind">What was found.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>False when there is no such decision or its case is erased; a refusal when a rule speaks against it.</returns>
    public Task<(bool Recorded, Refusal? Refusal)> RecordAsync(
        Actor auditor, string sample, int position, FindingKind kind, string reasons, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        return _records.Writer.WriteAsync<(bool, Refusal?)>(
            session =>
            {
                if (!Samples(session.Connection, auditor, sample).Any()
                    || Drawn(session.Connection, sample).FirstOrDefault(d => d.Position == position).Decision is not { } decision
                    || _store.Load(session.Connection, decision.Case) is not { IsErased: false } file)
                    return (false, null);

                var tookPart = file.History.Select(e => e.Event.By.Actor).OfType<ActorId>().ToHashSet();
                if (OversightRules.Examine(new ProposedFinding(auditor, _records.Directory.Line(_records.Keeper(file.Register).Id), tookPart, kind, reasons)) is { } refusal)
                    return (false, refusal);

                session.Append(
                    "INSERT INTO oversight_finding (sample, position, case_ordinal, at, found, body) VALUES ($1, $2, $3, $4, $5, $6)",
                    sample, position, file.Ordinal, _records.Now.ToUnixTimeTicks(), (int)kind,
                    Vault.Seal(file.Key, StorageJson.Bytes(new FindingBody(auditor.Id, auditor.Name, reasons.Trim())), FindingRow.Place(sample, position)));
                return (true, null);
            },
            ct);
    }

    private static IEnumerable<TakenDecision> Taken(SqliteConnection connection, string[] remit, SampleRequest request) => connection
        .Query<(string Case, int Version, string Register, string Name, string On)>(
            """
            SELECT f.id, e.case_version, e.register, e.name, e.legal_date FROM event e JOIN case_file f ON f.ordinal = e.case_ordinal
            WHERE e.register IN @remit AND e.name IN @names AND e.legal_date BETWEEN @from AND @until
              AND NOT EXISTS (SELECT 1 FROM erased_case x WHERE x.case_ordinal = f.ordinal)
            """,
            new
            {
                remit,
                names = request.Decision is { } one ? [one] : DecisionSample.Decisions,
                from = request.From.Text(),
                until = request.Until.Text(),
            })
        .Select(row => new TakenDecision(new CaseId(row.Case), row.Version, RegisterId.Parse(row.Register), row.Name, Days.Parse(row.On)));

    private static IEnumerable<StoredSample> Samples(SqliteConnection connection, Actor auditor, string? id) => connection.Query<SampleRow>(
        """
        SELECT s.*, (SELECT COUNT(*) FROM oversight_sampled d WHERE d.sample = s.id) AS drawn,
          (SELECT COUNT(DISTINCT position) FROM oversight_finding f WHERE f.sample = s.id) AS examined,
          (SELECT COUNT(*) FROM oversight_finding f WHERE f.sample = s.id AND f.found <> @inOrder
             AND NOT EXISTS (SELECT 1 FROM oversight_finding l WHERE l.sample = s.id AND l.position = f.position AND l.ordinal > f.ordinal)
             AND NOT EXISTS (SELECT 1 FROM oversight_answer a WHERE a.finding = f.ordinal)
             AND NOT EXISTS (SELECT 1 FROM erased_case x WHERE x.case_ordinal = f.case_ordinal)) AS unanswered
        FROM oversight_sample s WHERE s.authority = @authority AND (@id IS NULL OR s.id = @id) ORDER BY s.drawn_at DESC, s.id
        """,
        new { authority = auditor.Roles.Contains(Role.Auditor) ? auditor.Authority?.Value : null, id, inOrder = (int)FindingKind.InOrder }).Select(row => row.ToSample());

    private static IEnumerable<(int Position, TakenDecision Decision)> Drawn(SqliteConnection connection, string sample) => connection
        .Query<(int Position, string Case, int Version, string Register, string Name, string On)>(
            "SELECT position, case_id, case_version, register, decision, decided_on FROM oversight_sampled WHERE sample = @sample ORDER BY position", new { sample })
        .Select(row => (row.Position, new TakenDecision(
            new CaseId(row.Case), row.Version, RegisterId.Parse(row.Register), row.Name, Days.Parse(row.On))));

    private IEnumerable<(int Position, StoredFinding Finding)> Findings(SqliteConnection connection, string sample) => connection
        .Query<FindingRow>(FindingRow.Select + " WHERE o.sample = @sample ORDER BY o.ordinal", new { sample }).Select(row => (row.Position, row.Open(_records)));

    private sealed record SampleRow
    {
        public required string Id { get; init; }

        public required long DrawnAt { get; init; }

        public required string DrawnBy { get; init; }

        public required string Purpose { get; init; }

        public required string Seed { get; init; }

        public string? Register { get; init; }

        public string? Decision { get; init; }

        public required string FromDay { get; init; }

        public required string UntilDay { get; init; }

        public required int Wanted { get; init; }

        public required int DrawnFrom { get; init; }

        public required int Drawn { get; init; }

        public required int Examined { get; init; }

        public required int Unanswered { get; init; }

        public StoredSample ToSample() => new(
            Id, new SampleRequest(
                Purpose, Seed, Register is null ? null : RegisterId.Parse(Register), Decision, Days.Parse(FromDay), Days.Parse(UntilDay), Wanted),
            Instant.FromUnixTimeTicks(DrawnAt), DrawnBy, DrawnFrom, Drawn, Examined, Unanswered);
    }
}
