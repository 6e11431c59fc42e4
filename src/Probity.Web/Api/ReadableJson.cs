using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Probity.Web.Api;

/// <summary>Writes letters of every script as they are. What could end a script or an attribute in a page is still escaped.</summary>
internal static class ReadableJson
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The same options, but readable; give them to a compiled context of one's own.</summary>
    public static JsonSerializerOptions Of(JsonSerializerOptions options) => new(options) { Encoder = Encoder };
}
