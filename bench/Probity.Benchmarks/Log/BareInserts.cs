using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Benchmarks.Log;

/// <summary>The rows of a database written once more into an empty one of the same schema: prepared statements, one thread, WAL, synchronous FULL.</summary>
internal static class BareInserts
{
    /// <summary>How long the writing takes, in so many transactions of equal size; reading the rows is not counted.</summary>
    public static TimeSpan Time(string from, string to, int transactions)
    {
        var (schema, tables) = Read(from);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
        schema.ForEach(sql => connection.Execute(sql));
        var inserts = tables.Select(table => new Insert(connection, table)).ToList();
        var clock = Stopwatch.StartNew();
        for (var part = 0; part < transactions; part++)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var insert in inserts)
                insert.Write(part, transactions, transaction);
            transaction.Commit();
        }

        return clock.Elapsed;
    }

    private static (List<string> Schema, List<Table> Tables) Read(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        var made = connection.Query<(string Name, string Type, string Sql)>(
            "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'table' DESC, rowid").ToList();
        var tables = new List<Table>();
        foreach (var name in made.Where(m => m.Type == "table").Select(m => m.Name))
        {
            using var reader = connection.ExecuteReader($"SELECT * FROM {name}");
            var rows = new List<object[]>();
            while (reader.Read())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }

            tables.Add(new Table(name, reader.FieldCount, rows));
        }

        return ([.. made.Select(m => m.Sql)], tables);
    }

    private sealed record Table(string Name, int Columns, List<object[]> Rows);

    private sealed class Insert
    {
        private readonly SqliteCommand _command;
        private readonly List<object[]> _rows;

        public Insert(SqliteConnection connection, Table table)
        {
            _rows = table.Rows;
            _command = connection.CreateCommand();
            _command.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", Enumerable.Range(1, table.Columns).Select(i => $"$p{i}"))})";
            for (var i = 1; i <= table.Columns; i++)
                _command.Parameters.AddWithValue($"$p{i}", DBNull.Value);
            _command.Prepare();
        }

        public void Write(int part, int parts, SqliteTransaction transaction)
        {
            _command.Transaction = transaction;
            var last = (long)_rows.Count * (part + 1) / parts;
            for (var row = (long)_rows.Count * part / parts; row < last; row++)
            {
                for (var i = 0; i < _command.Parameters.Count; i++)
                    _command.Parameters[i].Value = _rows[(int)row][i];
                _command.ExecuteNonQuery();
            }
        }
    }
}
