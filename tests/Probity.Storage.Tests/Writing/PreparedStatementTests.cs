using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Storage.Writing;

namespace Probity.Storage.Tests.Writing;

public sealed class PreparedStatementTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public PreparedStatementTests()
    {
        _connection.Open();
        _connection.Execute("CREATE TABLE line (number INTEGER UNIQUE, text TEXT, body BLOB NOT NULL) STRICT");
    }

    [Fact]
    public void Values_Bound_AreReadBackAsTheyWere()
    {
        Run(7L, "云汀\0市", new byte[] { 0, 1, 2 });
        Run(8, null, Array.Empty<byte>());

        _connection.Query<(long, string?, byte[])>("SELECT number, text, body FROM line ORDER BY number")
            .Select(line => $"{line.Item1} {line.Item2 ?? "null"} {Convert.ToHexString(line.Item3)}").ShouldBe(["7 云汀\0市 000102", "8 null "]);
    }

    [Fact]
    public void Run_ThatBreaksAConstraint_ThrowsAndLeavesTheStatementUsable()
    {
        Run(7, "a", new byte[] { 1 });

        Should.Throw<SqliteException>(() => Run(7, "b", new byte[] { 2 })).SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_CONSTRAINT);
        Run(9, "c", new byte[] { 3 });

        _connection.Query<string>("SELECT text FROM line ORDER BY number").ShouldBe(["a", "c"]);
    }

    [Fact]
    public void Sql_ThatCannotBeRead_Throws() => Should.Throw<SqliteException>(() => new PreparedStatement(_connection.Handle!, "INSERT INTO nowhere VALUES (1)"));

    [Fact]
    public void Value_OfNoStoredType_IsRefused() => Should.Throw<ArgumentException>(() => Run(1.5, "a", new byte[] { 1 }));

    public void Dispose() => _connection.Dispose();

    private void Run(params object?[] values)
    {
        using var statement = new PreparedStatement(_connection.Handle!, "INSERT INTO line (number, text, body) VALUES ($1, $2, $3)");
        for (var i = 0; i < values.Length; i++)
            statement.Bind(i + 1, values[i]);
        statement.Run();
    }
}
