using System.Text;

namespace Probity.Storage.Tests;

/// <summary>Looks for a text in every byte of a directory, however it may be written down.</summary>
internal static class Traces
{
    /// <summary>Files that hold the text: as UTF-8 or UTF-16, in either case, in Base64 or as hexadecimal digits.</summary>
    public static IReadOnlyList<string> Of(string text, string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(path => Holds(Read(path), text)).Select(path => Path.GetFileName(path)),
    ];

    /// <summary>Files that hold these bytes.</summary>
    public static IReadOnlyList<string> Of(byte[] bytes, string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(path => Read(path).AsSpan().IndexOf(bytes) >= 0).Select(path => Path.GetFileName(path)),
    ];

    private static bool Holds(byte[] content, string text) =>
        Writings(text).Any(w => content.AsSpan().IndexOf(w) >= 0);

    private static IEnumerable<byte[]> Writings(string text)
    {
        foreach (var same in new[] { text, text.ToLowerInvariant(), text.ToUpperInvariant() }.Distinct())
        {
            yield return Encoding.UTF8.GetBytes(same);
            yield return Encoding.Unicode.GetBytes(same);
            yield return Encoding.BigEndianUnicode.GetBytes(same);
            yield return Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.UTF8.GetBytes(same)));
            foreach (var shift in Enumerable.Range(0, 3))
                yield return Encoding.ASCII.GetBytes(Base64Core(Encoding.UTF8.GetBytes(same), shift));
        }
    }

    /// <summary>The Base64 digits that do not depend on what stands before or behind.</summary>
    private static string Base64Core(byte[] bytes, int shift)
    {
        var whole = bytes.AsSpan((3 - shift) % 3);
        return Convert.ToBase64String(whole[..(whole.Length / 3 * 3)]);
    }

    private static byte[] Read(string path)
    {
        if (new FileInfo(path).Length == 0)
            return [];

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
