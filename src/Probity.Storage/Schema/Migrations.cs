using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Storage.Schema;

/// <summary>Brings a database to the schema this software knows: numbered scripts, each applied once, each in its own transaction.</summary>
internal static class Migrations
{
    private const string OfANode = "Probity.Storage.Schema.";

    /// <summary>The newest schema version of a node that this software knows.</summary>
    public static int Newest => Scripts(OfANode).Max(s => s.Number);

    /// <param name="connection">The database.</param>
    /// <param name="folder">Where its scripts are among this assembly's resources.</param>
    /// <exception cref="NewerSchemaException">The database is newer than the software.</exception>
    public static void Apply(SqliteConnection connection, string folder = OfANode)
    {
        var scripts = Scripts(folder).OrderBy(s => s.Number).ToArray();
        connection.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY) STRICT");
        var found = connection.ExecuteScalar<int?>("SELECT MAX(version) FROM schema_version") ?? 0;
        if (found > scripts[^1].Number)
            throw new NewerSchemaException(found, scripts[^1].Number);

        foreach (var (number, script) in scripts.Where(s => s.Number > found))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(script, transaction: transaction);
            connection.Execute("INSERT INTO schema_version (version) VALUES (@number)", new { number }, transaction);
            transaction.Commit();
        }
    }

    private static IEnumerable<(int Number, string Script)> Scripts(string folder)
    {
        var assembly = typeof(Migrations).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => (int.Parse(name[folder.Length..].Split('-')[0], CultureInfo.InvariantCulture), Text(assembly, name)));
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
