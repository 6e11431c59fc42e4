using System.Text.RegularExpressions;
using NodaTime;

namespace Probity.Registers.Framework;

/// <summary>A law, regulation or judicial interpretation that charters cite.</summary>
/// <param name="Key">Short name used by citations in the same file.</param>
/// <param name="Title">Title in its own language and in translation.</param>
/// <param name="Rank">Key of a rank in the edition, e.g. <c>law</c>.</param>
/// <param name="Number">Document number, e.g. Fa Shi [2017] 7.</param>
/// <param name="InForce">Day it came into force, where known.</param>
/// <param name="Source">Where the text was read.</param>
/// <param name="Verified">False when nobody has checked the text yet.</param>
public sealed record LegalInstrument(
    string Key, LocalizedText Title, string Rank, string Number, LocalDate? InForce, string Source, bool Verified);

/// <summary>A pointer into a legal instrument.</summary>
/// <param name="Instrument">Key of the instrument in the same charter or edition.</param>
/// <param name="Article">Article, paragraph and item.</param>
/// <param name="Verified">False when the provision is cited from memory.</param>
public sealed partial record Citation(string Instrument, string Article, bool Verified)
{
    /// <summary>The pointer in Chinese where it says more than numbers; null where numbers are all.</summary>
    public string? Chinese { get; init; }

    /// <summary>The article as a Chinese reader writes it: <c>Art. 3(1)(i)</c> is 第3条(1)(i). Numbers of another form stay as they are.</summary>
    public string ArticleZh => Chinese ?? (Articles().IsMatch(Article)
        ? string.Join("、", Article[(Article.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace(" and ", ", ", StringComparison.Ordinal).Split(", ").Select(InChinese))
        : Article);

    /// <summary>Whether English words stand in the pointer and none in Chinese beside them.</summary>
    internal bool IsEnglishOnly => Chinese is null && EnglishWord().IsMatch(Article);

    private static string InChinese(string article)
    {
        var items = article.IndexOf('(', StringComparison.Ordinal) is >= 0 and var at ? at : article.Length;
        return $"第{article[..items]}条{article[items..]}";
    }

    [GeneratedRegex(@"^Arts?\. \d+(\(\w+\))*((, | and )\d+(\(\w+\))*)*$")]
    private static partial Regex Articles();

    [GeneratedRegex("[A-Za-z]{5}")]
    private static partial Regex EnglishWord();
}
