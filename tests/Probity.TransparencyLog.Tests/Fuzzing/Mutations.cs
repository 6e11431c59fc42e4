namespace Probity.TransparencyLog.Tests.Fuzzing;

/// <summary>Damages bytes in the ways that find faults in parsers: bits, lengths, repeats, splices and words of the formats.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly byte[][] Words =
    [
        "\n"u8.ToArray(), "\n\n"u8.ToArray(), "\r\n"u8.ToArray(), "\0"u8.ToArray(), " "u8.ToArray(), "+"u8.ToArray(), "="u8.ToArray(), "=="u8.ToArray(),
        "\u2014 "u8.ToArray(), "\u2028"u8.ToArray(), "\\ud800"u8.ToArray(), "\\u0000"u8.ToArray(), "\""u8.ToArray(), "[[[[[[[[[[[[[[[[[["u8.ToArray(), "{}"u8.ToArray(),
        "null"u8.ToArray(), "-0"u8.ToArray(), "1e999"u8.ToArray(), "9007199254740992"u8.ToArray(), "9223372036854775807"u8.ToArray(),
        "18446744073709551616"u8.ToArray(), "old 0\n"u8.ToArray(), "extra "u8.ToArray(), "index "u8.ToArray(), "x999/"u8.ToArray(), ".p/255"u8.ToArray(),
        [0xff, 0xff], [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf],
    ];

    private readonly Random _random = new(seed);

    public byte[] Of(byte[] start, byte[] other)
    {
        var bytes = start;
        for (var times = _random.Next(1, 5); times > 0; times--)
            bytes = Once(bytes, other);
        return bytes.Length > 64 * 1024 ? bytes[..(64 * 1024)] : bytes;
    }

    private byte[] Once(byte[] bytes, byte[] other)
    {
        var (at, end) = (_random.Next(bytes.Length + 1), _random.Next(bytes.Length + 1));
        (at, end) = (Math.Min(at, end), Math.Max(at, end));
        switch (_random.Next(8))
        {
            case 0 or 1 when bytes.Length > 0:
                byte[] flipped = [.. bytes];
                flipped[at % bytes.Length] ^= (byte)(1 << _random.Next(8));
                return flipped;
            case 2:
                return [.. bytes[..at], .. bytes[end..]];
            case 3:
                return [.. bytes[..end], .. bytes[at..]];
            case 4:
                return [.. bytes[..at], .. other[_random.Next(other.Length + 1)..]];
            case 5:
                return [.. bytes[..at], (byte)_random.Next(256), .. bytes[at..]];
            default:
                return [.. bytes[..at], .. Words[_random.Next(Words.Length)], .. bytes[(_random.Next(2) == 0 ? at : end)..]];
        }
    }
}
