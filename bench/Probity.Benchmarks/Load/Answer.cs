using System.Text;

namespace Probity.Benchmarks.Load;

/// <summary>One answer as it came over the wire.</summary>
/// <param name="Headers">Its header lines.</param>
/// <param name="Body">Its body.</param>
internal sealed record Answer(IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public static Answer Of(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body) => new(
        [
            .. Encoding.ASCII.GetString(head).Split("\r\n").Skip(1).Select(line => line.Split(": ", 2))
                .Select(parts => KeyValuePair.Create(parts[0], parts[1])),
        ],
        body.ToArray());
}
