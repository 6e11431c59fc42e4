using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Joint;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Storage.Events;

/// <summary>How everything is written as JSON in the database.</summary>
internal static class StorageJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;

    public static T Read<T>(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize<T>(bytes, Options)!;

    private static JsonSerializerOptions Make() => new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new TextConverter<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text).Value),
            new TextConverter<Instant>(InstantPattern.ExtendedIso.Format, text => InstantPattern.ExtendedIso.Parse(text).Value),
            new TextConverter<CaseId>(id => id.Value, text => new CaseId(text)),
            new TextConverter<ActorId>(id => id.Value, text => new ActorId(text)),
            new TextConverter<AuthorityId>(id => id.Value, text => new AuthorityId(text)),
            new TextConverter<ActivityId>(id => id.Value, text => new ActivityId(text)),
            new TextConverter<AgreementId>(id => id.Value, text => new AgreementId(text)),
            new TextConverter<RegisterId>(id => id.Value, RegisterId.Parse),
            new TextConverter<CharterReference>(CharterText.Of, CharterText.Parse),
            new TextConverter<CalendarSpan>(span => span.ToString(), Span),
            new TextConverter<Identifier>(IdentifierText.Of, IdentifierText.Parse),
        },
    };

    private static CalendarSpan Span(string text) =>
        CalendarSpan.TryParse(text, out var span) ? span
        : text == CalendarSpan.None.ToString() ? CalendarSpan.None
        : throw new JsonException($"'{text}' is no span of time.");
}
