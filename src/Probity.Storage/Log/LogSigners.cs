using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Authorities;
using Probity.Storage.Schema;
using Probity.Storage.Writing;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Notes;

namespace Probity.Storage.Log;

/// <summary>The keys that sign checkpoints: the public history in the database, each private half in a file of its own in the keys directory.</summary>
internal sealed class LogSigners(string keysDirectory, string logName)
{
    /// <summary>The history of that register's keys; null before its log has begun.</summary>
    public static KeyHistory? History(SqliteConnection connection, RegisterId register)
    {
        var bytes = connection.ExecuteScalar<byte[]?>("SELECT history FROM log_keys WHERE register = @register", new { register = register.Value });
        return bytes is null ? null : KeyHistory.Parse(bytes).OrThrow();
    }

    /// <summary>Begins the history of a register's log with a new key; false, and nothing done, when it has one.</summary>
    public bool Begin(WriteSession session, RegisterId register)
    {
        if (History(session.Connection, register) is not null)
            return false;

        using var first = Make(register, 1);
        session.Append("INSERT INTO log_keys (register, history) VALUES ($1, $2)", register.Value, KeyHistory.Begin(first).ToBytes());
        return true;
    }

    /// <summary>Hands over to a new key from a size on.</summary>
    public void Rotate(WriteSession session, RegisterId register, long fromSize)
    {
        var history = History(session.Connection, register)!;
        using var current = Open(register, history);
        using var next = Make(register, history.Periods.Length + 1);
        session.Append(
            "UPDATE log_keys SET history = $1 WHERE register = $2", history.Introduce(current, next, fromSize).ToBytes(), register.Value);
    }

    /// <summary>The private half of the key that signs now.</summary>
    /// <exception cref="LogKeyException">Its file is missing or holds another key.</exception>
    public SigningKey Open(RegisterId register, KeyHistory history)
    {
        var path = PathOf(register, history.Periods.Length);
        var read = File.Exists(path) ? SigningKey.Parse(File.ReadAllText(path).Trim()) : default;
        if (!read.IsGood)
            throw new LogKeyException($"The key that signs the log of '{register}' is not in '{path}'. Restore it from its backup.");
        return read.Value.Verifier.Equals(history.Current)
            ? read.Value
            : throw new LogKeyException($"The key in '{path}' is not the one that signs the log of '{register}'. Restore it from its backup.");
    }

    // A file left by a transaction that failed is no register's key yet, and is written over.
    private SigningKey Make(RegisterId register, int ordinal)
    {
        Span<byte> seed = stackalloc byte[SigningKey.SeedLength];
        RandomNumberGenerator.Fill(seed);
        var key = SigningKey.FromSeed(LogName.Origin(logName, register), NoteAlgorithm.Ed25519, seed).OrThrow();
        CryptographicOperations.ZeroMemory(seed);
        OwnDirectory.WriteSecret(PathOf(register, ordinal), key.ExportPrivate() + "\n");
        return key;
    }

    private string PathOf(RegisterId register, int ordinal) =>
        Path.Combine(keysDirectory, "logs", register.Authority.Value, register.Slug, $"{ordinal}.key");
}
