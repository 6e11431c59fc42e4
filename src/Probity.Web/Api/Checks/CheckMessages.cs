using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Probity.Registers.Checks;
using Probity.Registers.Framework;

namespace Probity.Web.Api.Checks;

/// <summary>A point of service asks whether one subject is barred from one activity.</summary>
public sealed record CheckRequest
{
    /// <summary>Document numbers and codes of the one subject, each as scheme:value.</summary>
    [Description("Document numbers and codes of the one subject, each as scheme:value, e.g. uscc:91990000...; at most 8.")]
    public IReadOnlyList<string>? Identifiers { get; init; }

    /// <summary>Full name as registered.</summary>
    [Description("Full name as registered.")]
    public string? Name { get; init; }

    /// <summary>Postal address of an organisation.</summary>
    [Description("Postal address of an organisation, for lists that know it by name and address.")]
    public string? Address { get; init; }

    /// <summary>The one activity.</summary>
    [Description("The one activity asked about; the key must be bound to it.")]
    public string? Activity { get; init; }

    /// <summary>Why it is asked.</summary>
    [Description("Why it is asked. The subject reads this.")]
    public string? Purpose { get; init; }
}

/// <summary>The answer; it covers the activity asked about and nothing else.</summary>
/// <param name="Result">unrestricted, restricted or identity-not-certain.</param>
/// <param name="Activity">The activity asked about.</param>
/// <param name="Receipt">Number under which the check is logged.</param>
/// <param name="Restrictions">What bars it, when restricted.</param>
/// <param name="Advice">What to do about an uncertain identity.</param>
public sealed record CheckResponse(
    CheckResult Result, string Activity, long Receipt, IReadOnlyList<RestrictionResponse> Restrictions, LocalizedText? Advice)
{
    internal static CheckResponse Of(CheckAnswer answer, string activity, long receipt) =>
        new(answer.Result, activity, receipt, [.. answer.Restrictions.Select(RestrictionResponse.Of)], answer.Advice);
}

/// <summary>One measure that bars the activity.</summary>
/// <param name="Register">Register.</param>
/// <param name="Entry">Entry reference.</param>
/// <param name="Measure">What is barred.</param>
/// <param name="LegalBasis">Provision.</param>
/// <param name="Since">First day, ISO 8601.</param>
/// <param name="Until">Last day, ISO 8601; absent when the keeper of a mirrored list publishes none.</param>
/// <param name="Exceptions">Which exceptions can be asked for, and where.</param>
/// <param name="ObjectAt">Where to object.</param>
public sealed record RestrictionResponse(
    string Register, string Entry, LocalizedText Measure, string LegalBasis, string Since, string? Until,
    LocalizedText Exceptions, LocalizedText ObjectAt)
{
    internal static RestrictionResponse Of(Restriction restriction) => new(
        restriction.Register, restriction.Entry, restriction.Measure, restriction.LegalBasis, LocalDatePattern.Iso.Format(restriction.Since),
        restriction.Until is { } until ? LocalDatePattern.Iso.Format(until) : null, restriction.Exceptions, restriction.ObjectAt);
}

/// <summary>Compiled reading and writing of checks: no reflection on the way of an answer.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false, MaxDepth = 8,
    Converters = [typeof(CheckResultText)])]
[JsonSerializable(typeof(CheckRequest))]
[JsonSerializable(typeof(CheckResponse))]
internal sealed partial class CheckJson : JsonSerializerContext
{
    /// <summary>As the default, with Chinese left readable.</summary>
    public static CheckJson Readable => field ??= new(ReadableJson.Of(Default.Options));
}

/// <summary>Writes an answer as <c>identity-not-certain</c>.</summary>
internal sealed class CheckResultText() : JsonStringEnumConverter<CheckResult>(System.Text.Json.JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
