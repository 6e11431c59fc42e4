namespace Probity.Tests.Hosting;

/// <summary>A data directory and its keys, gone when the test is over. Neither exists until a node makes it.</summary>
internal sealed class Place : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("probity-").FullName;

    public string Data => Path.Combine(Root, "data");

    public string Keys => Path.Combine(Root, "keys");

    public string[] Options => ["--data", Data, "--keys", Keys];

    /// <summary>Writes a file beside the directories.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(Root, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
