using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>No notice is written before a person has compared the subject with a document and told every near-namesake apart.</summary>
public sealed class APersonConfirmsTheIdentity : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "Known failure: Langfang, a namesake pursued for two years; framework rule 7";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        IssueNotice when file.Identity is null => Refuse(
            "Nobody has confirmed yet that this is the right person or organisation. Confirm the identity first.",
            "尚无工作人员确认主体身份无误，请先确认身份。"),
        ConfirmIdentity confirm when confirm.NamesakesExamined < circumstances.Namesakes => Refuse(
            $"There are {circumstances.Namesakes} others of this or nearly this name. Tell each of them apart.",
            $"另有 {circumstances.Namesakes} 个姓名相同或相近的主体，请逐一辨别。", "namesakesExamined"),
        _ => null,
    };
}
