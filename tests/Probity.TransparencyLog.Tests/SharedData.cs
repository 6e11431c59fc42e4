namespace Probity.TransparencyLog.Tests;

/// <summary>Finds the shared data sets, which are no part of the product. A continuous-integration run must have them.</summary>
internal static class SharedData
{
    /// <summary>The file's path; skips the running test when the file is not on this machine.</summary>
    public static string Path(string relative)
    {
        var found = Candidates().Select(folder => System.IO.Path.Combine(folder, "data", relative)).FirstOrDefault(File.Exists);
        if (found is null && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Skip($"The real data set {relative} is not here: set PROBITY_SHARED to the folder that holds data/.");
        return found ?? throw new FileNotFoundException($"Continuous integration must have the real data set {relative}.");
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("PROBITY_SHARED") is { Length: > 0 } named)
            yield return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Probity.slnx")) && folder.Parent is { } beside)
                yield return System.IO.Path.Combine(beside.FullName, "shared");
    }
}
