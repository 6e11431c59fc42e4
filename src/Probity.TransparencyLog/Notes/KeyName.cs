using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Notes;

/// <summary>Names and short identifiers of keys (C2SP signed-note, "Format" and "Signatures").</summary>
internal static class KeyName
{
    /// <summary>Not empty, and without white space, control characters, unpaired surrogates and plus signs.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return false;
        foreach (var rune in name.EnumerateRunes())
            if (System.Text.Rune.IsWhiteSpace(rune) || System.Text.Rune.IsControl(rune) || rune.Value is '+' or 0xFFFD)
                return false;
        return true;
    }

    /// <summary>An identifier as text: eight lower-case hexadecimal digits.</summary>
    public static bool TryId(string text, out uint id)
    {
        id = 0;
        return text.Length == 8 && text.All(char.IsAsciiHexDigitLower)
            && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out id);
    }

    /// <summary>First four bytes, big-endian, of SHA-256 over name, newline, signature type and public key.</summary>
    public static uint Id(string name, NoteAlgorithm algorithm, ReadOnlySpan<byte> publicKey)
    {
        byte[] hashed = [.. StrictText.Utf8.GetBytes(name), (byte)'\n', (byte)algorithm, .. publicKey];
        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(hashed));
    }
}
