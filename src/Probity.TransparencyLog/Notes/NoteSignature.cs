using System.Buffers.Binary;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Notes;

/// <summary>One signature line of a note, not yet verified.</summary>
/// <param name="Name">Name of the key.</param>
/// <param name="KeyId">Short identifier of the key.</param>
/// <param name="Signature">What the key made; at least one byte.</param>
public sealed record NoteSignature(string Name, uint KeyId, ReadOnlyMemory<byte> Signature)
{
    private const string Dash = "\u2014 ";

    /// <summary>The line, without its newline.</summary>
    public override string ToString()
    {
        var bytes = new byte[4 + Signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, KeyId);
        Signature.Span.CopyTo(bytes.AsSpan(4));
        return $"{Dash}{Name} {Convert.ToBase64String(bytes)}";
    }

    /// <summary>Reads a line without its newline.</summary>
    public static Reading<NoteSignature> Parse(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(Dash, StringComparison.Ordinal))
            return LogRule.SignatureLineIsWellFormed;
        var rest = line[Dash.Length..];
        var space = rest.IndexOf(' ');
        return space > 0 && KeyName.IsWellFormed(rest[..space]) && StrictText.Base64(rest[(space + 1)..]) is { Length: > 4 } bytes
            ? new NoteSignature(rest[..space].ToString(), BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes.AsMemory(4))
            : LogRule.SignatureLineIsWellFormed;
    }
}
