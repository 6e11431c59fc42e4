using System.Collections.Concurrent;
using System.Text;
using Probity.Registers.Calendars;
using Probity.Registers.Framework;

namespace Probity.Web.Languages;

/// <summary>How the domain's own values read in a language.</summary>
public static class Wording
{
    private static readonly ConcurrentDictionary<Enum, string> Keys = new();

    /// <summary>A text that exists in both languages, in this one.</summary>
    public static string Say(this Texts texts, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(text);
        return texts.Language == Language.Zh ? text.Zh : text.En;
    }

    /// <summary>A value of the domain's vocabulary, found under <c>words.{type}.{value}</c>, e.g. <c>words.stage.notice-issued</c>.</summary>
    public static string Word(this Texts texts, Enum value)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[KeyOf(value)];
    }

    /// <summary>Things of that kind, as a list of kinds names them: enterprises, natural persons.</summary>
    public static string Plural(this Texts texts, Enum kind)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[KeyOf(kind) + ".many"];
    }

    /// <summary>What a rule rests on. A rule that no text knows, such as one about a file's form, says it in English.</summary>
    public static string Basis(this Texts texts, RuleId rule, string clause)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Has("bases." + rule.Value) ? texts["bases." + rule.Value] : clause;
    }

    /// <summary>A refusal in one line: its sentence and, in brackets, what it rests on.</summary>
    public static string Refused(this Texts texts, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(refusal);
        return texts.Format("errors.refused.line", texts.Say(refusal.Sentence), texts.Basis(refusal.Rule, refusal.Clause));
    }

    /// <summary>A length of time: 15 working days, 2 years.</summary>
    public static string Span(this Texts texts, CalendarSpan span)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Count("words.span." + Hyphenated(span.Unit.ToString()), span.Count);
    }

    /// <summary>The key of a value's word.</summary>
    public static string KeyOf(Enum value) =>
        Keys.GetOrAdd(value, static v => $"words.{Hyphenated(v.GetType().Name)}.{Hyphenated(v.ToString())}");

    private static string Hyphenated(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
