using System.Net.Sockets;
using System.Text;

namespace Probity.Benchmarks.Load;

/// <summary>One keep-alive connection that sends the same HTTP/1.1 requests in turn and reads each answer whole; as little client as there can be.</summary>
internal sealed class Caller(Uri server, IReadOnlyList<byte[]> requests, int first) : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _next = first;

    /// <summary>The last answer that was to be kept.</summary>
    public Answer? Kept { get; private set; }

    public ValueTask ConnectAsync(CancellationToken cancel) => _socket.ConnectAsync(server.Host, server.Port, cancel);

    /// <summary>Asks once and waits for the whole answer.</summary>
    /// <exception cref="InvalidOperationException">The answer was not 200.</exception>
    public async Task AskAsync(bool keep, CancellationToken cancel)
    {
        await _socket.SendAsync(requests[_next++ % requests.Count], cancel);
        var (have, head) = (0, -1);
        while (head < 0)
        {
            have += await ReceiveAsync(have, cancel);
            head = _buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
        }

        var headers = Encoding.ASCII.GetString(_buffer, 0, head);
        if (!headers.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer, 0, have));
        }

        var whole = head + 4 + LengthOf(headers);
        while (have < whole)
        {
            have += await ReceiveAsync(have, cancel);
        }

        if (keep)
        {
            Kept = Answer.Of(_buffer.AsSpan(0, head), _buffer.AsSpan(head + 4, whole - head - 4));
        }
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int have, CancellationToken cancel)
    {
        var read = await _socket.ReceiveAsync(_buffer.AsMemory(have), cancel);
        return read > 0 ? read : throw new IOException("The server closed the connection.");
    }

    private static int LengthOf(string headers)
    {
        const string Name = "Content-Length: ";
        var start = headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        var end = headers.IndexOf('\r', start);
        return int.Parse(end < 0 ? headers.AsSpan(start) : headers.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
    }
}
