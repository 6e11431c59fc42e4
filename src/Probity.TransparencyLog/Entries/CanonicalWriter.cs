using System.Buffers;
using System.Globalization;
using System.Text;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Entries;

/// <summary>Writes canonical JSON (RFC 8785, section 3.2).</summary>
internal static class CanonicalWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    public static void Write(IBufferWriter<byte> output, CanonicalValue value, int depth)
    {
        switch (value)
        {
            case CanonicalValue.Text text:
                WriteText(output, text.Value);
                break;
            case CanonicalValue.Integer { Value: >= -CanonicalValue.LargestInteger and <= CanonicalValue.LargestInteger } integer:
                output.Write(Encoding.ASCII.GetBytes(integer.Value.ToString(CultureInfo.InvariantCulture)));
                break;
            case CanonicalValue.Truth truth:
                output.Write(truth.Value ? "true"u8 : "false"u8);
                break;
            case CanonicalValue.List list when depth > 0:
                WriteList(output, list, depth);
                break;
            case CanonicalValue.Map map when depth > 0:
                WriteMap(output, map, depth);
                break;
            default:
                throw new ArgumentException("An integer beyond 2^53 or too deep a nesting has no canonical form.", nameof(value));
        }
    }

    /// <exception cref="ArgumentException">The text has an unpaired surrogate.</exception>
    public static void WriteText(IBufferWriter<byte> output, string text)
    {
        output.Write("\""u8);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at and >= 0)
        {
            StrictText.Utf8.GetBytes(rest[..at], output);
            output.Write(Encoding.ASCII.GetBytes(Escape(rest[at])));
            rest = rest[(at + 1)..];
        }

        StrictText.Utf8.GetBytes(rest, output);
        output.Write("\""u8);
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => $"\\u{(int)c:x4}",
    };

    private static void WriteList(IBufferWriter<byte> output, CanonicalValue.List list, int depth)
    {
        output.Write("["u8);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            Write(output, list.Items[i], depth - 1);
        }

        output.Write("]"u8);
    }

    private static void WriteMap(IBufferWriter<byte> output, CanonicalValue.Map map, int depth)
    {
        output.Write("{"u8);
        var first = true;
        foreach (var (name, value) in map.Members)
        {
            if (!first)
                output.Write(","u8);
            first = false;
            WriteText(output, name);
            output.Write(":"u8);
            Write(output, value, depth - 1);
        }

        output.Write("}"u8);
    }
}
