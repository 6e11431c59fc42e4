namespace Probity.TransparencyLog.Following;

/// <summary>Gets a resource of a log, from a web server or a directory.</summary>
/// <param name="path">Path below the log's prefix, such as <c>checkpoint</c> or <c>tile/0/000</c>.</param>
/// <param name="longest">Most bytes that make sense. Whoever fetches should stop there and may return one more, which is then refused.</param>
/// <param name="cancellationToken">Stops the fetching.</param>
/// <returns>The bytes; null when there is no such resource. Broken transport is an exception and passes through.</returns>
public delegate ValueTask<byte[]?> LogFetch(string path, int longest, CancellationToken cancellationToken);
