using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using Probity.Registers.Calendars;
using Probity.Web.Design;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>What somebody answered, from a posted form or a JSON body; collects what is wrong, naming each field.</summary>
public sealed class Answers
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _given;
    private readonly Texts _texts;
    private readonly List<FieldError> _errors = [];

    private Answers(IReadOnlyDictionary<string, IReadOnlyList<string>> given, Texts texts)
    {
        _given = given;
        _texts = texts;
    }

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>Answers of a posted form.</summary>
    public static Answers Of(IFormCollection form, Texts texts) => new(
        form.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Select(v => v ?? "")], StringComparer.Ordinal), texts);

    /// <summary>Answers of an API body: each member a text, a number, true or false, or a list of texts; days as 2026-11-23.</summary>
    public static Answers Of(IReadOnlyDictionary<string, IReadOnlyList<string>> body, Texts texts) => new(body, texts);

    /// <summary>No answers yet.</summary>
    public static Answers None(Texts texts) => new(new Dictionary<string, IReadOnlyList<string>>(), texts);

    /// <summary>Whether anything was given under that name.</summary>
    public bool Has(string name) => _given.ContainsKey(name);

    /// <summary>Everything given under a name, as typed.</summary>
    public IReadOnlyList<string> Given(string name) => _given.TryGetValue(name, out var values) ? values : [];

    /// <summary>A text that may not be empty; trimmed, line ends made one.</summary>
    public string Text(string name)
    {
        var text = OptionalText(name);
        if (text is null)
        {
            Wrong(name, _texts["acts.wrong.required"]);
        }

        return text ?? "";
    }

    /// <summary>A text, or null when empty.</summary>
    public string? OptionalText(string name)
    {
        var text = First(name)?.ReplaceLineEndings("\n").Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Whether a box was ticked.</summary>
    public bool Confirmed(string name) => First(name) is "true";

    /// <summary>One of an enumeration's values, by name: <c>ObligedParty</c> as the form posts it, <c>obliged-party</c> as the interface writes it.</summary>
    public T OneOf<T>(string name)
        where T : struct, Enum
    {
        if (First(name)?.Replace("-", "", StringComparison.Ordinal) is { } text
            && Enum.GetNames<T>().FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } value)
        {
            return Enum.Parse<T>(value);
        }

        Wrong(name, _texts["acts.wrong.choice"]);
        return default;
    }

    /// <summary>One of an enumeration's values, or null when none was chosen.</summary>
    public T? OptionalOneOf<T>(string name)
        where T : struct, Enum => OptionalText(name) is null ? null : OneOf<T>(name);

    /// <summary>A whole number from zero to a million.</summary>
    public int Number(string name)
    {
        if (int.TryParse(OptionalText(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000)
        {
            return number;
        }

        Wrong(name, _texts["acts.wrong.number"]);
        return 0;
    }

    /// <summary>Whether the answer to a yes-or-no question is yes.</summary>
    public bool Yes(string name)
    {
        if (First(name) is not ("true" or "false"))
        {
            Wrong(name, _texts["acts.wrong.choice"]);
        }

        return Confirmed(name);
    }

    /// <summary>Any number of whole numbers.</summary>
    public IReadOnlyList<int> Numbers(string name)
    {
        var numbers = Given(name).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToList();
        if (numbers.Contains(-1))
        {
            Wrong(name, _texts["acts.wrong.choice"]);
        }

        return numbers;
    }

    /// <summary>A length of time such as 2y, 6m or 30d; null when nothing was typed.</summary>
    public CalendarSpan? Span(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (CalendarSpan.TryParse(text, out var span))
        {
            return span;
        }

        Wrong(name, _texts["acts.wrong.span"]);
        return null;
    }

    /// <summary>A day that has to be given.</summary>
    public LocalDate Day(string name)
    {
        if (OptionalDay(name) is { } day)
        {
            return day;
        }

        if (_errors.All(e => e.Field != name))
        {
            Wrong(name, _texts["acts.wrong.date"]);
        }

        return default;
    }

    /// <summary>A day, or null when nothing was typed.</summary>
    public LocalDate? OptionalDay(string name)
    {
        var parts = Parts(name);
        if (parts.IsEmpty && OptionalText(name) is { } text)
        {
            parts = LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? DateParts.Of(parsed.Value) : new DateParts("?", null, null);
        }

        if (!parts.IsEmpty && parts.ToDate() is null)
        {
            Wrong(name, _texts["acts.wrong.date"]);
        }

        return parts.ToDate();
    }

    /// <summary>A day as it was typed.</summary>
    public DateParts Parts(string name) =>
        new(First(name + ".day"), First(name + ".month"), First(name + ".year"));

    /// <summary>The first thing given under a name, as typed; null when nothing was.</summary>
    public string? First(string name) => Given(name) is [var first, ..] ? first : null;

    /// <summary>Notes that an answer is wrong.</summary>
    public void Wrong(string name, string message) => _errors.Add(new FieldError(name, message));
}
