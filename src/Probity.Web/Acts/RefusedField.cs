using System.Text.RegularExpressions;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Web.Acts;

/// <summary>Finds the question that a refusal is about: a rule names a field of the act, a form asks in shorter words.</summary>
internal static partial class RefusedField
{
    private static readonly Dictionary<string, string> Shorter = new(StringComparer.Ordinal)
    {
        ["allegedGround"] = "ground",
        ["assessedYear"] = "year",
        ["attestsNoBannedData"] = "attests",
        ["exclusionsExamined"] = "exclusions",
        ["fullTimeStudent"] = "student",
        ["legalBasis"] = "basis",
    };

    /// <summary>The question's name, or null when the refusal is about the act as a whole.</summary>
    internal static string? In(IEnumerable<Question> questions, Refusal refusal, CaseAct act)
    {
        var field = refusal.Field ?? "";
        var names = questions.Select(q => q.Name).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        return new[] { field, OfMeasure(field, act), Short(field) }.FirstOrDefault(name => name is not null && names.Contains(name));
    }

    private static string Short(string field)
    {
        var last = field[(field.LastIndexOf('.') + 1)..];
        return Shorter.GetValueOrDefault(last, last);
    }

    // A proposal's measures are numbered in the act and named on the form.
    private static string? OfMeasure(string field, CaseAct act) =>
        act is ProposeListing { Proposal.Measures: var measures } && Measure().Match(field) is { Success: true } match
            ? $"{Short(field)}.{measures[int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)].Measure}"
            : null;

    [GeneratedRegex(@"^proposal\.measures\[(\d{1,4})\]\.")]
    private static partial Regex Measure();
}
