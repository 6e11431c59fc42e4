using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>An account looks up a handful of persons a day; a register of persons cannot be copied by asking.</summary>
public sealed class LookingUpPersonsStaysWithinTheQuota : LookupRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Known failure: \"deadbeat maps\" and mirrors built from open look-up; framework rule 16";

    internal override Refusal? Examine(PersonLookup lookup, FrameworkEdition edition) => lookup.LookupsToday < edition.PersonLookupsPerDay
        ? null
        : Refuse($"Your account has looked up {edition.PersonLookupsPerDay} persons today, which is the most allowed. Try again tomorrow.",
            $"您的账户今日已查询{edition.PersonLookupsPerDay}人，达到上限。请明日再试。");
}
