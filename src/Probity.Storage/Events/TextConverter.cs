using System.Text.Json;
using System.Text.Json.Serialization;

namespace Probity.Storage.Events;

/// <summary>Writes a value as one JSON string.</summary>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} is missing."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
