using System.Text.Json.Nodes;

namespace Probity.Storage.Events;

/// <summary>Raises payloads written by older versions of the software, one version at a time.</summary>
internal static class Upcasters
{
    private static readonly IReadOnlyDictionary<(string Name, int From), Func<JsonObject, JsonObject>> Steps =
        new Dictionary<(string Name, int From), Func<JsonObject, JsonObject>>();

    public static JsonObject Raise(string name, int from, int to, JsonObject payload) => Raise(Steps, name, from, to, payload);

    /// <exception cref="InvalidDataException">A step is missing.</exception>
    internal static JsonObject Raise(
        IReadOnlyDictionary<(string Name, int From), Func<JsonObject, JsonObject>> steps, string name, int from, int to, JsonObject payload)
    {
        for (var version = from; version < to; version++)
        {
            payload = steps.TryGetValue((name, version), out var step)
                ? step(payload)
                : throw new InvalidDataException($"No way is known to read the event '{name}' version {version} as version {version + 1}.");
        }

        return payload;
    }
}
