using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>A rule about looking up natural persons.</summary>
public abstract class LookupRule : Rule
{
    /// <summary>Null when the look-up may be answered.</summary>
    internal abstract Refusal? Examine(PersonLookup lookup, FrameworkEdition edition);
}
