using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Probity.TransparencyLog.Texts;

/// <summary>Encodings read in their one canonical form only: what is accepted is exactly what would be written.</summary>
internal static class StrictText
{
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryDecodeUtf8(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        text = System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : null;
        return text is not null;
    }

    /// <summary>Standard base64 (RFC 4648, section 4) with padding; no white space and no stray bits.</summary>
    public static byte[]? Base64(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length / 4 * 3];
        return Convert.TryFromBase64Chars(text, bytes, out var written) && Convert.ToBase64String(bytes, 0, written).AsSpan().SequenceEqual(text)
            ? bytes[..written]
            : null;
    }

    /// <summary>Exactly 32 bytes in base64url (RFC 4648, section 5) without padding, which is 43 characters.</summary>
    public static bool TryBase64Url32(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        Span<char> again = stackalloc char[43];
        return text.Length == 43 && Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == 32
            && Base64Url.TryEncodeToChars(bytes[..32], again, out _) && again.SequenceEqual(text);
    }

    /// <summary>A non-negative decimal without sign or leading zeroes, below 2^63.</summary>
    public static bool TryDecimal(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        return text.Length is > 0 and < 20 && text.IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 1 || text[0] != '0')
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
