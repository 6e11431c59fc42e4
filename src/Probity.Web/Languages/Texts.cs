using System.Globalization;
using Probity.Registers.Charters;

namespace Probity.Web.Languages;

/// <summary>The texts of one language, found by flat keys such as <c>portal.home.title</c>.</summary>
public sealed class Texts
{
    private static readonly Texts English = new(Language.En, TextFiles.Read(Language.En), strict: true);
    private static readonly Texts Chinese = new(Language.Zh, TextFiles.Read(Language.Zh), strict: true);

    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly bool _strict;
    private readonly string? _kind;

    private Texts(Language language, IReadOnlyDictionary<string, string> texts, bool strict, string? kind = null)
    {
        Language = language;
        _texts = texts;
        _strict = strict;
        _kind = kind;
    }

    /// <summary>The language these texts are in.</summary>
    public Language Language { get; }

    /// <summary>Every key there is.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text under a key.</summary>
    /// <exception cref="KeyNotFoundException">No such text; tolerant texts give the key itself instead.</exception>
    public string this[string key]
    {
        get
        {
            if (_kind is not null && _texts.TryGetValue(key + _kind, out var ofKind)) return ofKind;
            if (_texts.TryGetValue(key, out var text)) return text;
            return _strict ? throw new KeyNotFoundException($"No {Language} text has the key '{key}'.") : key;
        }
    }

    /// <summary>The texts of a language; a missing key throws.</summary>
    public static Texts For(Language language) => language == Language.Zh ? Chinese : English;

    /// <summary>The same texts, but a missing key shows as itself: a citizen's page is worth more than a typing error.</summary>
    public Texts Tolerant() => new(Language, _texts, strict: false, _kind);

    /// <summary>
    /// The same texts in the words of one kind of register: where a text exists under the key and the kind, such as
    /// <c>words.stage.listed@redlist</c>, it stands for the one under the key alone.
    /// </summary>
    public Texts In(RegisterKind kind) => new(Language, _texts, _strict, Ending(kind));

    /// <summary>What follows a key whose text is a kind's own.</summary>
    public static string Ending(RegisterKind kind) => kind switch
    {
        RegisterKind.Blacklist => "@blacklist",
        RegisterKind.Redlist => "@redlist",
        RegisterKind.Directory => "@directory",
        RegisterKind.Rating => "@rating",
        RegisterKind.Record => "@record",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of register."),
    };

    /// <summary>Whether a text exists under the key.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The text under a key with <c>{0}</c>, <c>{1}</c> ... filled in.</summary>
    public string Format(string key, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>The text for a number of things: key <c>.one</c> for exactly one, key <c>.many</c> otherwise; <c>{0}</c> is the number.</summary>
    public string Count(string key, long number) => Format(key + (number == 1 ? ".one" : ".many"), Number(number));

    /// <summary>A whole number with its thousands set off: 1,284.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
