using Probity.Registers.Checks;
using Probity.Registers.Framework;

namespace Probity.Registers.Lookups.Rules;

/// <summary>Both the document number and the full name are known beforehand by whoever asks; a look-up finds out neither.</summary>
public sealed class APersonIsLookedUpByDocumentAndFullName : LookupRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Known failure: namesakes in Langfang and Jilin; framework rule 7";

    internal override Refusal? Examine(PersonLookup lookup, FrameworkEdition edition)
    {
        if (!lookup.Identifiers.Any(i => i.IsOfPerson))
        {
            return Refuse("Give the person's document number besides the name.", "除姓名外，请提供证件号码。", "identifiers");
        }

        return ComparedText.Of(lookup.Name).Length > 0
            ? null
            : Refuse("Give the full name exactly as the document shows it.", "请提供证件所载全名。", "name");
    }
}
