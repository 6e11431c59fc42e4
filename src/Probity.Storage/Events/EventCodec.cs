using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Probity.Registers.Cases.Events;

namespace Probity.Storage.Events;

/// <summary>Events as bytes and back. Names and payloads are a contract with every database in the field.</summary>
internal static class EventCodec
{
    private static readonly IReadOnlyDictionary<string, (Type Type, int Version)> ByName = Known().ToDictionary(
        e => e.Name.Name, e => (e.Type, e.Name.Version), StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<Type, EventNameAttribute> ByType = Known().ToDictionary(e => e.Type, e => e.Name);

    /// <summary>Every event type, by stable name.</summary>
    public static IEnumerable<Type> Types => ByName.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value.Type);

    public static EventNameAttribute NameOf(CaseEvent happened) => ByType[happened.GetType()];

    public static byte[] Write(CaseEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), StorageJson.Options);

    /// <exception cref="InvalidDataException">The event is unknown to this software, or newer than it.</exception>
    public static CaseEvent Read(string name, int version, ReadOnlySpan<byte> body)
    {
        if (!ByName.TryGetValue(name, out var known) || version > known.Version)
            throw new InvalidDataException($"The event '{name}' version {version} is not known to this software. Start the newer software instead.");

        var happened = version == known.Version
            ? JsonSerializer.Deserialize(body, known.Type, StorageJson.Options)
            : Upcasters.Raise(name, version, known.Version, JsonNode.Parse(body)!.AsObject()).Deserialize(known.Type, StorageJson.Options);
        return (CaseEvent)happened!;
    }

    private static IEnumerable<(Type Type, EventNameAttribute Name)> Known() => typeof(CaseEvent).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract)
        .Select(t => (t, t.GetCustomAttribute<EventNameAttribute>()
            ?? throw new InvalidOperationException($"The event {t.Name} has no stable name.")));
}
