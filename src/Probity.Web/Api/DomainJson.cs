using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Web.Api;

/// <summary>How the domain's values are written in the interface: as the text a person would write.</summary>
internal static class DomainJson
{
    /// <summary>Types written as one text.</summary>
    public static IReadOnlyList<Type> Texts { get; } =
        [typeof(RegisterId), typeof(AuthorityId), typeof(CharterReference), typeof(CalendarSpan), typeof(ActivityId), typeof(Identifier), typeof(CaseId), typeof(LocalDate)];

    public static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = ReadableJson.Encoder;
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new Text<RegisterId>());
        options.Converters.Add(new Text<AuthorityId>());
        options.Converters.Add(new Text<CharterReference>());
        options.Converters.Add(new Text<CalendarSpan>());
        options.Converters.Add(new Text<ActivityId>());
        options.Converters.Add(new Text<Identifier>());
        options.Converters.Add(new Text<CaseId>());
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
    }

    // Requests have forms of their own; these values are only written.
    private sealed class Text<T> : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"{typeof(T).Name} is written, not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
