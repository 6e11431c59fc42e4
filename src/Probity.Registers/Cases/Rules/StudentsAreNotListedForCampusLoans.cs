using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A full-time student in a campus-loan matter is not listed.</summary>
public sealed class StudentsAreNotListedForCampusLoans : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.OwnConductOnly;

    /// <inheritdoc/>
    public override string Citation => "Fa Fa [2019] 35, Arts. 14-21";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Adverse;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act is OpenCase { Subject.FullTimeStudent: true }
        ? Refuse("Full-time students are not listed over campus loans.", "全日制在校学生不因校园贷纠纷被列入。", "subject.fullTimeStudent")
        : null;
}
