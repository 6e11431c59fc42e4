using Dapper;
using Microsoft.Data.Sqlite;
using Probity.CharterFiles;

namespace Probity.Storage.Authorities;

/// <summary>The library with the charters this node's operator adopted.</summary>
internal sealed class CharterShelf
{
    private volatile CharterLibrary _library;

    /// <exception cref="InvalidDataException">An adopted charter no longer reads, or a published edition is not what was signed.</exception>
    public CharterShelf(SqliteConnection connection, CharterLibrary library)
    {
        foreach (var (edition, body, signer, signature) in connection.Query<(string, string, string, string)>(
            "SELECT edition, body, signer, signature FROM framework_publication ORDER BY published_at, edition"))
        {
            var reading = library.WithEdition(body, new EditionSignature(signer, signature), signer);
            library = reading.Value ?? throw new InvalidDataException(
                $"The published edition {edition} is not what was signed, or no longer reads: line {reading.Faults[0].Line}: {reading.Faults[0].Sentence.En}");
        }

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
