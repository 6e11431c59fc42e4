using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Writing;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;

namespace Probity.Storage.Log;

/// <summary>
/// Grows the trees of all registers within the transaction that writes the events: leaves and tiles are on disk together with them or
/// not at all. What others see is the tree of the last commit.
/// </summary>
internal sealed class LogTrees
{
    private readonly ConcurrentDictionary<RegisterId, LoggedTree> _committed = new();
    private readonly Dictionary<RegisterId, LoggedTree> _growing = [];
    private readonly Dictionary<RegisterId, Instant> _dated = [];
    private readonly Dictionary<(RegisterId Register, long Number), Lazy<LogLeaf>> _waiting = [];
    private long _transaction = -1;

    /// <summary>Reads the edge of every register's tree.</summary>
    /// <exception cref="DamagedLogException">Leaves or tiles are missing.</exception>
    public void Load(SqliteConnection connection, IEnumerable<RegisterId> registers)
    {
        foreach (var register in registers)
            _committed[register] = LoggedTree.Read(connection, register);
    }

    /// <summary>The tree of that register as it is on disk.</summary>
    public LoggedTree Committed(RegisterId register) => _committed.GetValueOrDefault(register, LoggedTree.Empty);

    /// <summary>Dates the next leaf of a register: a clock that jumps back dates no leaf before its predecessor.</summary>
    public Instant Date(RegisterId register, Instant now)
    {
        var last = Instant.Max(Committed(register).LastAt, _dated.GetValueOrDefault(register, now));
        return _dated[register] = Instant.Max(now, last);
    }

    /// <summary>A leaf that waits for the commit of this transaction, or null.</summary>
    public Lazy<LogLeaf>? Waiting(WriteSession session, RegisterId register, long number)
    {
        Turn(session);
        return _waiting.GetValueOrDefault((register, number));
    }

    /// <summary>Writes the leaf when the transaction is about to commit, after all that precede it; dropped when the command fails.</summary>
    public void Append(WriteSession session, RegisterId register, long number, Lazy<LogLeaf> leaf)
    {
        Turn(session);
        _waiting[(register, number)] = leaf;
        session.BeforeCommit(() => Write(session, register, leaf.Value));
    }

    private void Write(WriteSession session, RegisterId register, LogLeaf leaf)
    {
        var tree = _growing.GetValueOrDefault(register) ?? Committed(register);
        if (leaf.Number != tree.Frontier.Size + 1)
            throw new DamagedLogException(register, $"Leaf {leaf.Number} would follow {tree.Frontier.Size} leaves.");

        var bytes = leaf.ToBytes();
        session.Append("INSERT INTO log_leaf (register, number, leaf) VALUES ($1, $2, $3)", register.Value, leaf.Number, bytes);
        var growth = tree.Frontier.Append(Rfc6962.LeafHash(bytes));
        foreach (var tile in growth.Completed)
        {
            session.Append(
                "INSERT INTO log_tile (register, level, tile, hashes) VALUES ($1, $2, $3, $4)", register.Value, tile.Address.Level, tile.Address.Index, tile.ToBytes());
        }

        var grown = new LoggedTree(growth.Frontier, Instant.FromDateTimeOffset(leaf.Instant.ToDateTimeOffset()));
        _growing[register] = grown;
        session.AfterCommit(() => _committed[register] = grown);
    }

    // What an earlier transaction left here was written, or came to nothing with it.
    private void Turn(WriteSession session)
    {
        if (_transaction == session.Transaction)
            return;
        _transaction = session.Transaction;
        _growing.Clear();
        _waiting.Clear();
    }
}
