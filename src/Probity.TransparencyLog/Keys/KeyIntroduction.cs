using System.Globalization;
using System.Security.Cryptography;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Keys;

/// <summary>The text of the note that introduces a log's key.</summary>
/// <param name="Origin">The log.</param>
/// <param name="Ordinal">1 for the log's first key, 2 for the next, and so on.</param>
/// <param name="Period">The key and the size from which it signs; 0 for the first.</param>
/// <param name="Previous">SHA-256 of the text before it; null for the first.</param>
internal sealed record KeyIntroduction(string Origin, int Ordinal, KeyPeriod Period, MerkleHash? Previous)
{
    private const string Title = "probity/log-key/v1";

    // A checkpoint's second line is a number and this one's is the origin, so that neither can be taken for the other.
    public string Text => string.Create(
        CultureInfo.InvariantCulture, $"{Title}\n{Origin}\n{Ordinal}\n{Period.FromSize}\n{Period.Key}\n{Previous?.ToBase64() ?? "-"}\n");

    public MerkleHash Hash => new(SHA256.HashData(StrictText.Utf8.GetBytes(Text)));

    public static Reading<KeyIntroduction> Parse(string text)
    {
        var lines = text.Split('\n', 8);
        if (lines.Length != 7 || lines[0] != Title || lines[6].Length > 0
            || !StrictText.TryDecimal(lines[2], out var ordinal) || ordinal is < 1 or > KeyHistory.MostKeys
            || !StrictText.TryDecimal(lines[3], out var from))
            return LogRule.KeyHistoryIsWellFormed;
        var key = VerifierKey.Parse(lines[4]);
        if (!key.IsGood)
            return key.As<KeyIntroduction>();
        var previous = MerkleHash.FromBase64(lines[5]);
        var read = new KeyIntroduction(lines[1], (int)ordinal, new KeyPeriod(from, key.Value), previous);
        return read.Text == text && key.Value.Algorithm == NoteAlgorithm.Ed25519 && key.Value.Name == lines[1] ? read : LogRule.KeyHistoryIsWellFormed;
    }
}
