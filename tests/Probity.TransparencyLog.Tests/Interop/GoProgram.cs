using System.Diagnostics;

namespace Probity.TransparencyLog.Tests.Interop;

/// <summary>The verifier written in Go, built once for all tests that run it.</summary>
public sealed class GoProgram : IDisposable
{
    private const string Packages = "/usr/share/gocode";

    private readonly Lazy<string> _built;

    public GoProgram() => _built = new Lazy<string>(Build);

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("probity-log-");

    public void Dispose() => Folder.Delete(recursive: true);

    /// <summary>What the program printed; skips the running test where Go is not installed.</summary>
    /// <exception cref="InvalidOperationException">The program refused.</exception>
    public string Verify(params string[] arguments) => Run(_built.Value, arguments);

    private string Build()
    {
        var missing = !OnPath("go") || !Directory.Exists($"{Packages}/src/golang.org/x/mod/sumdb/tlog");
        if (missing && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Skip("Go or golang-golang-x-mod-dev is not installed: eng/prepare-machine.sh installs both.");
        var program = Path.Combine(Folder.FullName, "tlog");
        Run("go", "build", "-o", program, Path.Combine(Root(), "tests", "Interop", "tlog", "main.go"));
        return program;
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GO111MODULE"] = "off", ["GOPATH"] = Packages, ["GOFLAGS"] = "" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {errors.Result}");
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Probity.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
