using Probity.CharterFiles.Documents;

namespace Probity.CharterFiles.Reading;

/// <summary>A file half read: its tree, its faults, and a value in which stand-ins take the place of what is faulty.</summary>
internal sealed record Draft<T>(MapNode? Root, T? Value, FaultLog Log)
    where T : class;

/// <summary>Reads drafts.</summary>
internal static class Draft
{
    public static Draft<T> Read<T>(string text, Func<MapReader, T> read)
        where T : class
    {
        var log = new FaultLog();
        if (FileDocument.Read(text, log) is not { } root)
        {
            return new Draft<T>(null, null, log);
        }

        var reader = new MapReader(root, log);
        var value = read(reader);
        reader.Close();
        return new Draft<T>(root, value, log);
    }
}
