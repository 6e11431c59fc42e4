using Probity.CharterFiles;
using Probity.Storage.Events;
using Probity.Storage.Writing;

namespace Probity.Storage.Authorities;

/// <summary>Charters the operator of this node adopted beside those shipped.</summary>
public sealed class AdoptedCharters
{
    private readonly CharterShelf _shelf;
    private readonly Writer _writer;
    private readonly TimeProvider _time;

    internal AdoptedCharters(CharterShelf shelf, Writer writer, TimeProvider time) => (_shelf, _writer, _time) = (shelf, writer, time);

    /// <summary>Adopts a charter that breaks no rule. A version once adopted never changes: cases keep it.</summary>
    /// <returns>The library with it, or the faults; with faults nothing was written.</returns>
    public Task<FileReading<CharterLibrary>> AdoptAsync(string text, CancellationToken ct) => _writer.WriteAsync(
        session =>
        {
            var reading = _shelf.Library.With(text);
            if (reading.Value is not { } library)
                return reading;

            session.Execute(
                "INSERT INTO adopted_charter (charter, adopted_at, body) VALUES (@charter, @at, @text)",
                new { charter = CharterText.Of(library.Charters[^1].Reference), at = _time.GetUtcNow().UtcTicks, text });
            session.AfterCommit(() => _shelf.Library = library);
            return reading;
        },
        ct);
}
