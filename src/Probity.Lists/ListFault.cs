namespace Probity.Lists;

/// <summary>One reason why a keeper's file is refused. It never repeats what the field held, which may be a person's.</summary>
/// <param name="Line">Counted from 1; 0 when the fault is the file's as a whole.</param>
/// <param name="Field">The column's name in the keeper's header, or null when the fault is not one field's.</param>
/// <param name="Detail">What the rule needs to be said: a number found, or the text that was expected.</param>
public sealed record ListFault(int Line, string? Field, ListRule Rule, string? Detail = null)
{
    /// <summary>The fault as a sentence that names line, field and rule.</summary>
    /// <param name="language">A language tag; Chinese for <c>zh</c> and its variants, English for all others.</param>
    public string Sentence(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? ListFaultSentences.PlaceInChinese(this) + ListFaultSentences.InChinese(this)
            : ListFaultSentences.PlaceInEnglish(this) + ListFaultSentences.InEnglish(this);

    public override string ToString() => Sentence("en");
}
