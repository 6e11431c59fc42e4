using System.Text.Json.Serialization;

namespace Probity.Web.Mine;

/// <summary>How a <see cref="SubjectReport"/> is written as JSON: indented, readable Chinese.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SubjectReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
