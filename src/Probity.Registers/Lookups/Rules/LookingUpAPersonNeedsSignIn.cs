using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>Nobody looks up a natural person anonymously.</summary>
public sealed class LookingUpAPersonNeedsSignIn : LookupRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 38, 45; framework rules 13 and 16";

    internal override Refusal? Examine(PersonLookup lookup, FrameworkEdition edition) => lookup.Actor is null
        ? Refuse("Sign in to look up a natural person. The person will see who asked and why.", "查询自然人须先登录。被查询者将看到查询人和查询目的。")
        : null;
}
