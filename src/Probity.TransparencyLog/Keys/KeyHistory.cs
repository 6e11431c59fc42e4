using System.Collections.Immutable;
using System.Globalization;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Keys;

/// <summary>
/// The keys a log signs with, one after the other. Each is introduced by a note that the key before it and the key itself
/// signed, and that names the note before by its hash; whoever trusts one of the keys can therefore trust the others.
/// </summary>
public sealed class KeyHistory
{
    /// <summary>Longest document read, in bytes.</summary>
    public const int LongestDocument = 1024 * 1024;

    /// <summary>Most keys of one log.</summary>
    public const int MostKeys = 1000;

    private readonly ImmutableArray<(KeyIntroduction Says, SignedNote Note)> _introductions;

    private KeyHistory(string origin, ImmutableArray<KeyPeriod> periods, ImmutableArray<(KeyIntroduction, SignedNote)> introductions) =>
        (Origin, Periods, _introductions) = (origin, periods, introductions);

    /// <summary>The log whose keys these are; also the name of each key.</summary>
    public string Origin { get; }

    /// <summary>At least one, in the order of introduction; sizes never fall.</summary>
    public ImmutableArray<KeyPeriod> Periods { get; }

    /// <summary>The key that signs now.</summary>
    public VerifierKey Current => Periods[^1].Key;

    /// <summary>A history that knows one key only, for all sizes: for a verifier who was given no more.</summary>
    public static KeyHistory Of(VerifierKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new KeyHistory(key.Name, [new KeyPeriod(0, key)], []);
    }

    /// <summary>Begins the history of a log with its first key, which introduces itself.</summary>
    /// <exception cref="ArgumentException">The key makes cosignatures.</exception>
    public static KeyHistory Begin(SigningKey first)
    {
        ArgumentNullException.ThrowIfNull(first);
        var says = new KeyIntroduction(first.Name, 1, new KeyPeriod(0, first.Verifier), null);
        return new KeyHistory(first.Name, [says.Period], [(says, SignedNote.Sign(says.Text, first))]);
    }

    /// <summary>Hands over to a new key from a size on.</summary>
    /// <exception cref="ArgumentException">One key is not the current one, the other is known already or bears another name, or the size is below that of the current one.</exception>
    public KeyHistory Introduce(SigningKey current, SigningKey next, long fromSize)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        if (_introductions.IsEmpty || !current.Verifier.Equals(Current) || next.Name != Origin || fromSize < Periods[^1].FromSize
            || Periods.Any(p => p.Key.Equals(next.Verifier)) || Periods.Length == MostKeys)
            throw new ArgumentException($"This key cannot follow the current one of '{Origin}' from size {fromSize}.", nameof(next));
        var says = new KeyIntroduction(Origin, Periods.Length + 1, new KeyPeriod(fromSize, next.Verifier), _introductions[^1].Says.Hash);
        return new KeyHistory(Origin, Periods.Add(says.Period), _introductions.Add((says, SignedNote.Sign(says.Text, current, next))));
    }

    /// <summary>The keys that may sign a checkpoint of this size: one, or at the size of a handing over two.</summary>
    public IReadOnlyCollection<VerifierKey> SigningAt(long size) =>
        [.. Periods.Where((p, i) => p.FromSize <= size && (i + 1 == Periods.Length || size <= Periods[i + 1].FromSize)).Select(p => p.Key)];

    /// <summary>Holds when a key got from elsewhere is among these.</summary>
    public Verdict Trusts(VerifierKey known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return Periods.Any(p => p.Key.Equals(known)) ? Verdict.Good : Verdict.Refused(LogRule.TrustedKeyIsInTheHistory, known.ToString());
    }

    /// <summary>Reads and verifies a document: order, hashes and every signature. Whether its keys are the log's is for <see cref="Trusts"/> to say.</summary>
    public static Reading<KeyHistory> Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestDocument || !StrictText.TryDecodeUtf8(bytes, out var document))
            return LogRule.KeyHistoryIsWellFormed;
        // A text and its signature lines have no empty line inside, so that empty lines alone part the document.
        var blocks = document.Split("\n\n", (2 * MostKeys) + 1);
        if (blocks.Length % 2 == 1 || document[^1] != '\n')
            return LogRule.KeyHistoryIsWellFormed;

        var read = ImmutableArray.CreateBuilder<(KeyIntroduction Says, SignedNote Note)>();
        for (var i = 0; i < blocks.Length; i += 2)
        {
            var lines = i + 2 == blocks.Length ? blocks[i + 1] : blocks[i + 1] + "\n";
            var note = SignedNote.Parse(StrictText.Utf8.GetBytes($"{blocks[i]}\n\n{lines}"));
            var says = note.IsGood ? KeyIntroduction.Parse(note.Value.Text) : note.As<KeyIntroduction>();
            if (!says.IsGood)
                return says.As<KeyHistory>();
            if (Follows(read.Count > 0 ? read[^1].Says : null, says.Value, note.Value!) is { } reason)
                return reason;
            read.Add((says.Value, note.Value!));
        }

        return new KeyHistory(read[0].Says.Origin, [.. read.Select(r => r.Says.Period)], read.ToImmutable());
    }

    /// <summary>The document as it is stored and served.</summary>
    /// <exception cref="InvalidOperationException">This history was made of a bare key.</exception>
    public byte[] ToBytes() => _introductions.IsEmpty
        ? throw new InvalidOperationException("A bare key has no introductions to write.")
        : StrictText.Utf8.GetBytes(string.Join('\n', _introductions.Select(i => i.Note.ToString())));

    private static Reason? Follows(KeyIntroduction? before, KeyIntroduction says, SignedNote note)
    {
        var ordinal = (before?.Ordinal ?? 0) + 1;
        if (says.Ordinal != ordinal || (before is null ? says.Period.FromSize != 0 : says.Period.FromSize < before.Period.FromSize || says.Origin != before.Origin))
            return new Reason(LogRule.KeyIntroductionsAreInOrder, ordinal.ToString(CultureInfo.InvariantCulture));
        if (says.Previous != before?.Hash)
            return new Reason(LogRule.KeyIntroductionNamesTheOneBefore, ordinal.ToString(CultureInfo.InvariantCulture));
        VerifierKey[] signers = before is null ? [says.Period.Key] : [before.Period.Key, says.Period.Key];
        var opened = note.Open(signers);
        return opened.IsGood && opened.Value.Count == signers.Distinct().Count() && signers.Distinct().Count() == signers.Length
            ? null
            : new Reason(LogRule.KeyIsIntroducedByTheOneBefore, ordinal.ToString(CultureInfo.InvariantCulture));
    }
}
