using System.Collections.Immutable;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Notes;

/// <summary>A text with signatures (C2SP signed-note). What it says is to be trusted only after <see cref="Open"/>.</summary>
public sealed class SignedNote
{
    /// <summary>Longest note read, in bytes: room for 100 post-quantum signatures of strangers.</summary>
    public const int LongestNote = 512 * 1024;

    /// <summary>Most signature lines read.</summary>
    public const int MostSignatures = 100;

    private SignedNote(string text, ImmutableArray<NoteSignature> signatures) => (Text, Signatures) = (text, signatures);

    /// <summary>What is signed; ends in a newline.</summary>
    public string Text { get; }

    public ImmutableArray<NoteSignature> Signatures { get; }

    /// <summary>Signs a text with one or more keys.</summary>
    /// <exception cref="ArgumentException">The text cannot be that of a note, no key was given, or a key makes cosignatures only.</exception>
    public static SignedNote Sign(string text, params IReadOnlyCollection<SigningKey> keys)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(keys);
        if (!IsText(text) || keys.Count == 0)
            throw new ArgumentException("A note is text that ends in a newline, without control characters, and a key signs it.", nameof(text));
        return new SignedNote(text, [.. keys.Select(key => NoteSigning.Sign(text, key))]);
    }

    /// <summary>Adds a witness's statement that it saw this checkpoint as the largest consistent one at a time (C2SP tlog-cosignature).</summary>
    /// <exception cref="ArgumentException">The key makes no cosignatures, or the time is before 1970.</exception>
    public NoteSignature Cosign(SigningKey key, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(key);
        return NoteSigning.Cosign(Text, key, at);
    }

    /// <summary>The note with further lines; those it has already are not repeated.</summary>
    public SignedNote With(IEnumerable<NoteSignature> signatures)
    {
        var lines = Signatures.Select(s => s.ToString()).ToHashSet(StringComparer.Ordinal);
        return new SignedNote(Text, [.. Signatures, .. signatures.Where(s => lines.Add(s.ToString()))]);
    }

    public static Reading<SignedNote> Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestNote)
            return LogRule.NoteIsNotTooLong;
        if (!StrictText.TryDecodeUtf8(bytes, out var note) || note.Any(c => c < ' ' && c != '\n'))
            return LogRule.NoteIsUtf8WithoutControlCharacters;

        var blank = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0 || blank + 2 == note.Length || note[^1] != '\n')
            return LogRule.NoteHasTextBlankLineAndSignatures;
        var signatures = Lines(note.AsSpan(blank + 2));
        return signatures.IsGood ? new SignedNote(note[..(blank + 1)], [.. signatures.Value]) : signatures.As<SignedNote>();
    }

    /// <summary>Reads signature lines that stand alone, as a witness answers them; each ends in a newline.</summary>
    public static Reading<IReadOnlyList<NoteSignature>> ParseLines(ReadOnlySpan<byte> bytes) =>
        bytes.Length > LongestNote ? LogRule.NoteIsNotTooLong
        : !StrictText.TryDecodeUtf8(bytes, out var text) ? LogRule.NoteIsUtf8WithoutControlCharacters
        : text.Length == 0 || text[^1] != '\n' ? LogRule.SignatureLineIsWellFormed
        : Lines(text);

    /// <summary>Verifies every signature of the keys given; those of other keys are ignored.</summary>
    /// <returns>The signatures that verified, at least one; or the reason: a known key's signature does not verify, or no known key signed.</returns>
    public Reading<IReadOnlyList<VerifiedSignature>> Open(IReadOnlyCollection<VerifierKey> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var verified = new List<VerifiedSignature>();
        foreach (var line in Signatures)
        {
            if (known.FirstOrDefault(k => k.Id == line.KeyId && k.Name == line.Name) is not { } key)
                continue;
            if (NoteSigning.Verify(Text, line, key) is not { } signature)
                return new Reason(LogRule.KnownKeysSignaturesVerify, key.Name);
            if (!verified.Any(v => v.Key.Equals(key)))
                verified.Add(signature);
        }

        return verified.Count > 0 ? verified : LogRule.SomeKnownKeySigned;
    }

    /// <summary>The note as it is stored and served.</summary>
    public byte[] ToBytes() => StrictText.Utf8.GetBytes(ToString());

    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(s => $"{s}\n"))}";

    private static bool IsText(string text) => text.Length > 0 && text[^1] == '\n' && !text.Any(c => c < ' ' && c != '\n');

    private static Reading<IReadOnlyList<NoteSignature>> Lines(ReadOnlySpan<char> block)
    {
        var signatures = new List<NoteSignature>();
        while (!block.IsEmpty)
        {
            if (signatures.Count == MostSignatures)
                return LogRule.SignaturesAreNotTooMany;
            var end = block.IndexOf('\n');
            if (end < 0)
                return LogRule.SignatureLineIsWellFormed;
            var line = NoteSignature.Parse(block[..end]);
            if (!line.IsGood)
                return line.As<IReadOnlyList<NoteSignature>>();
            signatures.Add(line.Value);
            block = block[(end + 1)..];
        }

        return signatures;
    }
}
