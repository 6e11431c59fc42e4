using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Notes;

namespace Probity.TransparencyLog.Tests;

/// <summary>Invented keys, salts and entries, the same in every run.</summary>
internal static class Sample
{
    public const string Origin = "log.example/log/example-court/enforcement";

    public static RegisterName Register { get; } = RegisterName.Parse("example-court/enforcement")!.Value;

    public static DateTimeOffset Start { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static SigningKey Key { get; } = LogKey(1);

    public static SigningKey Witness { get; } = WitnessKey(1);

    public static SigningKey LogKey(byte number, string origin = Origin) => SigningKey.FromSeed(origin, NoteAlgorithm.Ed25519, Seed(number)).OrThrow();

    public static SigningKey WitnessKey(byte number) =>
        SigningKey.FromSeed($"witness{number}.example", NoteAlgorithm.CosignatureV1, Seed((byte)(number + 100))).OrThrow();

    public static KeyHistory Keys { get; } = KeyHistory.Begin(Key);

    /// <summary>Salts that count: SHA-256 of the text "salt 1", "salt 2" and so on.</summary>
    public static SaltSource Salts(int first = 1)
    {
        var next = first;
        return salt => SHA256.HashData(Encoding.ASCII.GetBytes($"salt {next++.ToString(CultureInfo.InvariantCulture)}"), salt);
    }

    public static SaltedFields Entry(string content = """{"subject":{"name":"Example Trading Ltd","kind":"enterprise"},"grounds":["ground-1"],"amount":120000}""") =>
        SaltedFields.Seal(EntryFields.Of("C-1", "case-opened", 1, null, Encoding.UTF8.GetBytes(content)), Salts());

    public static LogLeaf Leaf(long number, SaltedFields entry) => new(Register, number, LeafInstant.Of(Start.AddSeconds(number)), entry.Commitment);

    private static byte[] Seed(byte number) => [.. Enumerable.Range(0, 32).Select(i => (byte)(i + number))];
}
