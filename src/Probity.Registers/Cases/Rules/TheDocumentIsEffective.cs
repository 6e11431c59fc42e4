using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Rules;

/// <summary>A case rests on a legal document that is in effect and obliges this very party.</summary>
public sealed class TheDocumentIsEffective : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 1; known failure: Ningbo Jiangdong court, all original defendants imported";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not OpenCase open)
        {
            return null;
        }

        if (open.Document.EffectiveOn is not { } effective || effective > circumstances.Today)
        {
            return Refuse("The legal document is not in effect yet. A case can be opened once it is.",
                "法律文书尚未生效，生效后方可立案。", "document.effectiveOn");
        }

        var obliged = open.Subject.Capacity != Capacity.ObligedParty || SameName(open.Document.ObligedParty, open.Subject.Name);
        return obliged ? null : Refuse(
            "The effective document does not name this subject by its full name as its party. Take the party from the document itself.",
            "生效文书所载当事人与该主体的全称不一致，请以文书本身的记载为准。", "document.obligedParty");
    }

    private static bool SameName(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.Ordinal);
}
