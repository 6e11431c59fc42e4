using System.Text.Json.Serialization;
using Probity.Web.Api;

namespace Probity.Web.Mine;

/// <summary>How a <see cref="SubjectReport"/> is written as JSON: indented, readable Chinese.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SubjectReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>The one to write with.</summary>
    public static ReportJson Readable => field ??= new(ReadableJson.Of(Default.Options));
}
