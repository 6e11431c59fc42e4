using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>A citation in words: title of the instrument and article.</summary>
internal static class CitationText
{
    internal static string Of(Charter charter, Citation citation, Texts t)
    {
        var instrument = charter.Instruments.FirstOrDefault(i => i.Key == citation.Instrument);
        var title = instrument is null ? citation.Instrument : t.Say(instrument.Title);
        if (citation.Article.Length == 0) return title;
        return t.Language == Language.Zh ? $"{title}{citation.ArticleZh}" : $"{title}, {citation.Article}";
    }
}
