using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Every text stands in English and in Chinese characters, and so does every pointer into a law that says more than numbers.</summary>
public sealed class EveryTextIsInBothLanguages : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.SelfMeasuring;

    /// <inheritdoc/>
    public override string Citation => "Framework, on texts a citizen reads";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (path, text) in CharterTexts.Of(charter))
        {
            if (string.IsNullOrWhiteSpace(text.En) || !text.Zh.Any(c => c is >= '\u4E00' and <= '\u9FFF'))
            {
                yield return Find(path, "This text has to stand in English and in Simplified Chinese.", "此文字须有英文和简体中文。");
            }
        }

        foreach (var (path, _) in CharterCitations.Of(charter).Where(c => c.Citation.IsEnglishOnly))
        {
            yield return Find($"{path}.articleZh", "Say in Chinese too where in the law it is.", "请用中文写明所在条款。");
        }
    }
}
