using System.Text;
using Probity.CharterFiles.Documents;
using Probity.Registers.Calendars;
using Probity.Registers.Framework;

namespace Probity.CharterFiles.Reading;

/// <content>Single values.</content>
internal sealed partial class MapReader
{
    /// <summary>The words of an enumeration as files write them: <c>GovernmentEntity</c> is <c>government-entity</c>.</summary>
    internal static string WordFor<TWord>(TWord value)
        where TWord : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            word.Append(char.IsUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static string[] WordsOf<TWord>()
        where TWord : struct, Enum => [.. Enum.GetValues<TWord>().Select(WordFor)];

    private string TextOf(FileNode node)
    {
        if (node is ScalarNode { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text.Trim();
        }

        log.Add(node, FileRule.WrongType, "A text is expected here.", "此处应为文字。");
        return "";
    }

    private CalendarSpan SpanOf(FileNode node)
    {
        if (node is ScalarNode scalar && CalendarSpan.TryParse(scalar.Text, out var span))
        {
            return span;
        }

        log.Add(node, FileRule.Span,
            "Write a span as a number from 1 to 9999 and a unit: 15wd (working days), 30d, 1m or 2y.",
            "请写1至9999的数字加单位：15wd（工作日）、30d（日）、1m（月）或2y（年）。");
        return CalendarSpan.Days(1);
    }

    private LocalizedText LocalizedOf(FileNode node)
    {
        if (node is not MapNode languages)
        {
            log.Add(node, FileRule.Language, "Write the text in both languages: { en: ..., zh: ... }.", "请用两种语言写出：{ en: ……, zh: …… }。");
            return new LocalizedText("", "");
        }

        var reader = new MapReader(languages, log);
        var text = new LocalizedText(reader.Language("en"), reader.Language("zh"));
        reader.Close();
        return text;
    }

    private string Language(string key)
    {
        _asked.Add(key);
        if (map.Find(key) is { } entry)
        {
            return TextOf(entry.Value);
        }

        var (en, zh) = key == "en" ? ("English", "英文") : ("Simplified Chinese", "简体中文");
        log.Add(map.Line, map.Column, PathOf(key), FileRule.Language,
            $"The text is missing in {en}; citizens read every text in both languages.", $"缺少{zh}文本；每段文字都须有两种语言。");
        return "";
    }

    private TWord WordOf<TWord>(FileNode node)
        where TWord : struct, Enum
    {
        foreach (var value in Enum.GetValues<TWord>())
        {
            if (node is ScalarNode scalar && scalar.Text == WordFor(value))
            {
                return value;
            }
        }

        var words = string.Join(", ", WordsOf<TWord>());
        log.Add(node, FileRule.Word, $"Write one of: {words}.", $"请写下列之一：{words}。");
        return default;
    }
}
