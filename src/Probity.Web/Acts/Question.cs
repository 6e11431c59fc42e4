using Probity.Web.Design;

namespace Probity.Web.Acts;

/// <summary>One thing a form asks. Label and hint are keys of texts, unless the words come from a charter.</summary>
/// <param name="Name">Posted name; the field of refusals and of the API's body.</param>
/// <param name="Label">The question, in the reader's language.</param>
/// <param name="Hint">Help, or null.</param>
/// <param name="Optional">True when it may stay empty.</param>
public abstract record Question(string Name, string Label, string? Hint, bool Optional)
{
    /// <summary>What each field is called, by its name; a statement to confirm is no name.</summary>
    internal static IReadOnlyDictionary<string, string> LabelsOf(IEnumerable<Question> questions) => questions
        .Where(q => q is not (SectionHeading or ConfirmQuestion)).DistinctBy(q => q.Name).ToDictionary(q => q.Name, q => q.Label, StringComparer.Ordinal);
}

/// <summary>A short text.</summary>
public sealed record TextQuestion(string Name, string Label, string? Hint = null, bool Optional = false, string? Initial = null, bool Numeric = false)
    : Question(Name, Label, Hint, Optional);

/// <summary>A long text.</summary>
public sealed record AreaQuestion(string Name, string Label, string? Hint = null, bool Optional = false, string? Initial = null, int Rows = 5)
    : Question(Name, Label, Hint, Optional);

/// <summary>A day.</summary>
public sealed record DateQuestion(string Name, string Label, string? Hint = null, bool Optional = false, NodaTime.LocalDate? Initial = null)
    : Question(Name, Label, Hint, Optional);

/// <summary>One answer of a few, all visible.</summary>
public sealed record OneOfQuestion(string Name, string Label, IReadOnlyList<Choice> Choices, string? Hint = null, string? Initial = null)
    : Question(Name, Label, Hint, Optional: false);

/// <summary>One answer of many, in a list.</summary>
public sealed record PickQuestion(
    string Name, string Label, IReadOnlyList<Choice> Choices, string? Hint = null, bool Optional = false, string? Initial = null)
    : Question(Name, Label, Hint, Optional);

/// <summary>Any number of answers.</summary>
public sealed record AnyOfQuestion(
    string Name, string Label, IReadOnlyList<Choice> Choices, string? Hint = null, bool Optional = true, IReadOnlyList<string>? Initial = null)
    : Question(Name, Label, Hint, Optional);

/// <summary>A box to tick.</summary>
public sealed record ConfirmQuestion(string Name, string Label, string? Hint = null) : Question(Name, Label, Hint, Optional: true);

/// <summary>A heading between groups of questions; asks nothing.</summary>
public sealed record SectionHeading(string Label, string? Hint = null) : Question("", Label, Hint, Optional: true);
