using Probity.Registers.Framework;

namespace Probity.Web.Acts;

/// <summary>Finds the question that a refusal is about: the domain names a field of the act, whose last part is the question's name.</summary>
internal static class RefusedField
{
    /// <summary>The question's name, or null when the refusal is about the act as a whole.</summary>
    internal static string? In(IEnumerable<Question> questions, Refusal refusal)
    {
        var field = refusal.Field ?? "";
        var last = field[(field.LastIndexOf('.') + 1)..];
        var names = questions.Select(q => q.Name).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        return names.Contains(field) ? field : names.Contains(last) ? last : null;
    }
}
