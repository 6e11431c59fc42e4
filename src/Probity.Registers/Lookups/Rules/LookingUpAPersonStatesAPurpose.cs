using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>A look at a person's record has a purpose, stated before the answer.</summary>
public sealed class LookingUpAPersonStatesAPurpose : LookupRule
{
    private const int Shortest = 4;
    private const int Longest = 500;

    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 6; Shanghai Social Credit Regulations (2017), Art. 34";

    internal override Refusal? Examine(PersonLookup lookup, FrameworkEdition edition) =>
        lookup.Purpose.Trim().Length is >= Shortest and <= Longest && PlainText.IsReadable(lookup.Purpose)
            ? null
            : Refuse($"Say in {Shortest} to {Longest} characters that can be shown why you need to know; the person will read it.",
                $"请用{Shortest}至{Longest}个可显示的字符说明查询目的；被查询者将看到该说明。", "purpose");
}
