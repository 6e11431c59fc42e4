using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>One question is about one person: no lists of numbers, no several documents of the same kind.</summary>
public sealed class PersonsAreLookedUpOneAtATime : LookupRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 6 (smallest scope); framework rule 13";

    internal override Refusal? Examine(PersonLookup lookup, FrameworkEdition edition) =>
        lookup.Identifiers.GroupBy(i => i.Scheme).Any(g => g.Distinct().Count() > 1)
            ? Refuse("Give the document number of one person.", "请只提供一个人的证件号码。", "identifiers")
            : null;
}
