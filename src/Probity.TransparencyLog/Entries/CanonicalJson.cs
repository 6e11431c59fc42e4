using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Entries;

/// <summary>JSON in the one form that RFC 8785 (JCS) gives it, restricted to what <see cref="CanonicalValue"/> holds.</summary>
public static class CanonicalJson
{
    /// <summary>Deepest nesting read or written.</summary>
    public const int Deepest = 16;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Disallow };

    // Hashing comes by the dozen for each entry.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _hashed;

    /// <exception cref="ArgumentException">An integer is out of range, a string has an unpaired surrogate, or nesting is too deep.</exception>
    public static byte[] Write(CanonicalValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var output = new ArrayBufferWriter<byte>();
        CanonicalWriter.Write(output, value, Deepest);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>SHA-256 of what <see cref="Write"/> gives.</summary>
    /// <exception cref="ArgumentException">The value has no canonical form.</exception>
    internal static void Hash(CanonicalValue value, Span<byte> digest)
    {
        var output = _hashed ??= new ArrayBufferWriter<byte>(1024);
        output.Clear();
        CanonicalWriter.Write(output, value, Deepest);
        SHA256.HashData(output.WrittenSpan, digest);
        output.Clear();
    }

    /// <summary>Reads bytes that are canonical; anything that would be written otherwise is refused.</summary>
    public static Reading<CanonicalValue> Read(ReadOnlySpan<byte> bytes)
    {
        // The reader of the framework tells bad JSON by exceptions; none leaves this method.
        try
        {
            var reader = new Utf8JsonReader(bytes, Strict);
            if (!reader.Read() || Value(ref reader) is not { } value || reader.Read() || !Write(value).AsSpan().SequenceEqual(bytes))
                return LogRule.JsonIsCanonical;
            return value;
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException or ArgumentException)
        {
            return LogRule.JsonIsCanonical;
        }
    }

    private static CanonicalValue? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new CanonicalValue.Text(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt64(out var integer) => new CanonicalValue.Integer(integer),
        JsonTokenType.True => new CanonicalValue.Truth(true),
        JsonTokenType.False => new CanonicalValue.Truth(false),
        JsonTokenType.StartArray => Items(ref reader),
        JsonTokenType.StartObject => Members(ref reader),
        _ => null,
    };

    private static CanonicalValue.List? Items(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<CanonicalValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader) is not { } item)
                return null;
            items.Add(item);
        }

        return new CanonicalValue.List(items.ToImmutable());
    }

    private static CanonicalValue.Map? Members(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, CanonicalValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            if (!reader.Read() || Value(ref reader) is not { } value || !members.TryAdd(name, value))
                return null;
        }

        return new CanonicalValue.Map(members);
    }
}
