using System.Text;
using Dapper;
using Probity.Registers.Cases;
using Probity.Storage.Cases;
using Probity.Storage.Checks;
using Probity.Storage.Writing;

namespace Probity.Storage.Projecting;

/// <summary>The tables that follow from the events: worklists, public entries, check index, figures.</summary>
public sealed class Projections
{
    private static readonly string[] Tables = ["p_subject", "p_case", "p_entry", "p_check", "p_joint"];

    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly CaseProjector _projector;
    private readonly CheckIndex _index;

    internal Projections(Records records, CaseStore store, CaseProjector projector, CheckIndex index) =>
        (_records, _store, _projector, _index) = (records, store, projector, index);

    /// <summary>Empties every projection and makes it again from the events, in one atomic unit.</summary>
    /// <returns>How many cases were projected.</returns>
    public Task<int> RebuildAsync(CancellationToken ct) => _records.Writer.WriteAsync(Rebuild, ct);

    /// <summary>Every row of every projection in a fixed order, to compare byte by byte.</summary>
    public Task<byte[]> DumpAsync(CancellationToken ct)
    {
        using var connection = _records.Database.OpenForReading();
        using var snapshot = connection.BeginTransaction(deferred: true);
        var dump = new StringBuilder();
        foreach (var table in Tables)
        {
            dump.Append("# ").Append(table).Append('\n');
            foreach (IDictionary<string, object?> row in connection.Query($"SELECT * FROM {table} ORDER BY 1, 2, 3", transaction: snapshot))
                dump.AppendJoin('|', row.Values.Select(Text)).Append('\n');
        }

        return Task.FromResult(Encoding.UTF8.GetBytes(dump.ToString()));
    }

    private int Rebuild(WriteSession session)
    {
        foreach (var table in Tables)
            session.Execute($"DELETE FROM {table}");
        var ids = session.Connection.Query<string>("SELECT id FROM case_file ORDER BY ordinal").AsList();
        session.AfterCommit(_index.Clear);
        foreach (var id in ids)
            _projector.Project(session, _store.Load(session.Connection, new CaseId(id))!);
        return ids.Count;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        _ => value.ToString()!,
    };
}
