using Dapper;
using Microsoft.Data.Sqlite;
using Probity.CharterFiles;

namespace Probity.Storage.Authorities;

/// <summary>The library with the charters this node's operator adopted.</summary>
internal sealed class CharterShelf
{
    private volatile CharterLibrary _library;

    /// <exception cref="InvalidDataException">An adopted charter no longer reads.</exception>
    public CharterShelf(SqliteConnection connection, CharterLibrary library)
    {
        foreach (var (charter, body) in connection.Query<(string, string)>("SELECT charter, body FROM adopted_charter ORDER BY adopted_at, charter"))
        {
            var reading = library.With(body);
            library = reading.Value ?? throw new InvalidDataException(
                $"The adopted charter {charter} no longer reads: line {reading.Faults[0].Line}: {reading.Faults[0].Sentence.En}");
        }

        _library = library;
    }

    public CharterLibrary Library
    {
        get => _library;
        set => _library = value;
    }
}
