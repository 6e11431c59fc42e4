using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>What a sentence to a citizen calls a measure: its text, not the key by which files name it.</summary>
internal static class MeasureWords
{
    /// <summary>The measure's text; the key itself where the charter has no such measure.</summary>
    public static LocalizedText Of(Charter charter, string key) => charter.Measure(key)?.Text ?? new LocalizedText(key, key);
}
