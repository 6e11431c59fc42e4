using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Probity.Benchmarks.Load;

namespace Probity.Benchmarks.Start;

/// <summary>From starting the process to the first answer of <c>/healthz</c>, with the demonstration's 600 cases on disk, against a bare application.</summary>
internal static class StartBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(int rounds, FileInfo? program, CancellationToken cancel)
    {
        var probity = program?.FullName ?? Path.Combine(AppContext.BaseDirectory, "probity.dll");
        var bare = typeof(StartBenchmark).Assembly.Location;
        var directory = Directory.CreateTempSubdirectory("probity-start").FullName;
        try
        {
            string[] serve = [probity, "serve", "--demo", "--data", Path.Combine(directory, "data"), "--keys", Path.Combine(directory, "keys")];
            Console.WriteLine("Growing the town ...");
            await TimeAsync(serve, cancel);
            var (ours, theirs) = (new List<double>(), new List<double>());
            string[] plain = [.. serve.Where(argument => argument != "--demo")];
            Console.WriteLine($"{"round",5} {"probity ms",11} {"bare ms",9}");
            for (var round = 0; round <= rounds; round++)
            {
                var (a, b) = (await TimeAsync(plain, cancel), await TimeAsync([bare, "bare"], cancel));
                if (round > 0)
                {
                    ours.Add(a);
                    theirs.Add(b);
                    Console.WriteLine($"{round,5} {a,11:N0} {b,9:N0}");
                }
            }

            Console.WriteLine($"median {Medians.Of(ours):N0} ms against {Medians.Of(theirs):N0} ms: {Medians.Of(ours) / Medians.Of(theirs):N2} times as long");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<double> TimeAsync(string[] arguments, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [.. arguments, "--urls", address.ToString().TrimEnd('/')]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!await AnswersAsync(client, new Uri(address, "/healthz"), cancel))
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{string.Join(' ', arguments)} did not start.");
            }
        }

        var elapsed = clock.Elapsed.TotalMilliseconds;
        process.Kill();
        await process.WaitForExitAsync(cancel);
        return elapsed;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address, CancellationToken cancel)
    {
        try
        {
            using var answer = await client.GetAsync(address, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            await Task.Delay(2, cancel);
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
