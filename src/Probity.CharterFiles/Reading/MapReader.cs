using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Probity.CharterFiles.Documents;
using Probity.Registers.Calendars;
using Probity.Registers.Framework;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the keys of one map, each once, and faults what is missing, unknown or of the wrong kind.</summary>
/// <remarks>A fault yields a stand-in value, so that one pass finds every fault; whoever asked for the file never sees stand-ins.</remarks>
internal sealed partial class MapReader(MapNode map, FaultLog log)
{
    private readonly HashSet<string> _asked = [];

    public FaultLog Log => log;

    public MapNode Map => map;

    /// <summary>The value, or null after a fault when it is missing.</summary>
    public FileNode? Required(string key, KeyForm form = KeyForm.Text, IReadOnlyList<string>? words = null)
    {
        Ask(key, form, KeyPresence.Required, words);
        if (map.Find(key) is { } entry)
        {
            return entry.Value;
        }

        log.Add(map.Line, map.Column, PathOf(key), FileRule.MissingKey, $"The key '{key}' is missing.", $"缺少键“{key}”。");
        return null;
    }

    /// <summary>The value, or null when the key is absent or written as null.</summary>
    public FileNode? Optional(string key, KeyForm form = KeyForm.Text, IReadOnlyList<string>? words = null)
    {
        Ask(key, form, KeyPresence.Optional, words);
        return map.Find(key) is { Value: var value } && value is not ScalarNode { IsNull: true } ? value : null;
    }

    /// <summary>Faults every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries.Where(e => !_asked.Contains(e.Key)))
        {
            var known = string.Join(", ", _asked.Order(StringComparer.Ordinal));
            log.Add(entry.Line, entry.Column, entry.Value.Path, FileRule.UnknownKey,
                $"The key '{Shown.Of(entry.Key)}' is not known here; known are {known}.", $"此处没有键“{Shown.Of(entry.Key)}”；可用的键为：{known}。");
        }
    }

    public string Text(string key) => Required(key, KeyForm.Text) is { } node ? TextOf(node) : "";

    /// <summary>The text, or null without a fault when the key is absent or null.</summary>
    public string? OptionalText(string key) => Optional(key, KeyForm.Text) is { } node ? TextOf(node) : null;

    public string Slug(string key) => Required(key, KeyForm.Slug) is { } node ? SlugOf(node) : "";

    public IReadOnlyList<string> Slugs(string key) => Items(key, SlugOf, KeyForm.Slugs);

    /// <summary>The slug, or null without a fault when the key is absent or null.</summary>
    public string? OptionalSlug(string key) => Optional(key, KeyForm.Slug) is { } node ? SlugOf(node) : null;

    /// <summary>The word, or null without a fault when the key is absent or null.</summary>
    public TWord? OptionalWord<TWord>(string key)
        where TWord : struct, Enum => Optional(key, KeyForm.Word, WordsOf<TWord>()) is { } node ? WordOf<TWord>(node) : null;

    /// <summary>Whether a text is a slug: 1 to 60 of a-z, 0-9 and inner hyphens, starting with a letter.</summary>
    public static bool IsSlug(string text) => SlugForm().IsMatch(text);

    private string SlugOf(FileNode node)
    {
        var text = TextOf(node);
        if (text.Length > 0 && !IsSlug(text))
        {
            log.Add(node, FileRule.Slug, "A key is 1 to 60 of a-z, 0-9 and inner hyphens, starting with a letter.", "标识须为1至60个小写字母、数字或中间的连字符，以字母开头。");
        }

        return text;
    }

    public bool Truth(string key)
    {
        if (Required(key, KeyForm.Truth) is not { } node)
        {
            return false;
        }

        if (node is ScalarNode { IsPlain: true, Text: "true" or "false" } scalar)
        {
            return scalar.Text == "true";
        }

        log.Add(node, FileRule.WrongType, "Write true or false.", "请写true或false。");
        return false;
    }

    public int Number(string key, int least, int most)
    {
        if (Required(key, KeyForm.Number) is not { } node)
        {
            return least;
        }

        if (node is ScalarNode { IsPlain: true } scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        log.Add(node, FileRule.WrongType, $"Write a whole number from {least} to {most}.", $"请写{least}至{most}的整数。");
        return least;
    }

    /// <summary>The number, or null where null is written; the key has to be there.</summary>
    public int? NullableNumber(string key, int least, int most) =>
        Required(key, KeyForm.Number) is null || Optional(key, KeyForm.Number) is null ? null : Number(key, least, most);

    public CalendarSpan Span(string key) => Required(key, KeyForm.Span) is { } node ? SpanOf(node) : CalendarSpan.Days(1);

    public CalendarSpan? OptionalSpan(string key) => Optional(key, KeyForm.Span) is { } node ? SpanOf(node) : null;

    public LocalDate? OptionalDate(string key)
    {
        if (Optional(key, KeyForm.Date) is not { } node)
        {
            return null;
        }

        if (node is ScalarNode scalar && LocalDatePattern.Iso.Parse(scalar.Text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        log.Add(node, FileRule.Date, "Write a date as year-month-day, e.g. 2017-05-01, or null.", "请按“年-月-日”填写日期，例如2017-05-01，或写null。");
        return null;
    }

    public LocalizedText Localized(string key) => Required(key, KeyForm.Localized) is { } node ? LocalizedOf(node) : new LocalizedText("", "");

    public TWord Word<TWord>(string key)
        where TWord : struct, Enum => Required(key, KeyForm.Word, WordsOf<TWord>()) is { } node ? WordOf<TWord>(node) : default;

    public IReadOnlyList<TWord> Words<TWord>(string key)
        where TWord : struct, Enum => Items(key, WordOf<TWord>, KeyForm.Words, WordsOf<TWord>());

    public IReadOnlyList<LocalizedText> Texts(string key) => Items(key, LocalizedOf, KeyForm.Texts);

    /// <summary>The items of a list; empty after a fault.</summary>
    public IReadOnlyList<TItem> Items<TItem>(string key, Func<FileNode, TItem> read, KeyForm form = KeyForm.Text, IReadOnlyList<string>? words = null)
    {
        switch (Required(key, form, words))
        {
            case null:
                return [];
            case ListNode list:
                return [.. list.Items.Select(read)];
            case var other:
                log.Add(other, FileRule.WrongType, "A list is expected here; write [] for none.", "此处应为列表；没有内容时写[]。");
                return [];
        }
    }

    /// <summary>The items of a list of maps; a unique <c>key</c> is expected of each when <paramref name="keyed"/>.</summary>
    public IReadOnlyList<TItem> Maps<TItem>(string key, Func<MapReader, TItem> read, bool keyed = true)
        where TItem : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. Items(key, node => Item(node), KeyForm.Maps).OfType<TItem>()];

        TItem? Item(FileNode node)
        {
            if (keyed && node is MapNode { } item && item.Find("key")?.Value is ScalarNode name && !seen.Add(name.Text))
            {
                log.Add(name, FileRule.Slug, $"'{Shown.Of(name.Text)}' is used twice in this list.", $"“{Shown.Of(name.Text)}”在本列表中重复使用。");
            }

            return In(node, read);
        }
    }

    /// <summary>The map of that key; null after a fault.</summary>
    public TValue? Inside<TValue>(string key, Func<MapReader, TValue> read)
        where TValue : class => Required(key, KeyForm.Map) is { } node ? In(node, read) : null;

    /// <summary>The map of that key; null without a fault when the key is absent or null.</summary>
    public TValue? OptionalInside<TValue>(string key, Func<MapReader, TValue> read)
        where TValue : class => Optional(key, KeyForm.Map) is { } node ? In(node, read) : null;

    private TValue? In<TValue>(FileNode node, Func<MapReader, TValue> read)
        where TValue : class
    {
        if (node is not MapNode inner)
        {
            log.Add(node, FileRule.WrongType, "A map of keys is expected here.", "此处应为键值对。");
            return null;
        }

        var reader = new MapReader(inner, log);
        var value = read(reader);
        reader.Close();
        return value;
    }

    private void Ask(string key, KeyForm form, KeyPresence presence, IReadOnlyList<string>? words)
    {
        _asked.Add(key);
        log.Ask(new AskedKey(PathOf(key), form, presence, words ?? []));
    }

    private string PathOf(string key) => map.Path.Length == 0 ? key : $"{map.Path}.{key}";

    [GeneratedRegex("^[a-z](?:[a-z0-9-]{0,58}[a-z0-9])?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}
