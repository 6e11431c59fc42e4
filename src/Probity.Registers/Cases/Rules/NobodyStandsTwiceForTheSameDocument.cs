using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>While a case on a legal document is open, no second one on the same document is opened against the same subject.</summary>
public sealed class NobodyStandsTwiceForTheSameDocument : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 29 (not twice for one act)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is OpenCase open && circumstances.EarlierCases.Any(e => e.End is null && e.Document == open.Document.Number && e.Id != open.Renews)
            ? Refuse("A case on this legal document is already open against this subject.", "针对该主体就同一法律文书的案件正在办理中。", "document.number")
            : null;
}
