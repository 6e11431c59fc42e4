using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An assessment is opened by the keeper for everybody it rates, and never because somebody asks to have another one rated.</summary>
public sealed class NobodyIsRatedAtAnothersRequest : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Tax credit measures (evaluated by the authority, from its records); framework rule 14";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is OpenCase && circumstances.OfficeFor(act, file) == Authorities.Role.Applicant
            ? Refuse("The authority that keeps this register opens assessments itself. Nobody can have somebody else rated.",
                "评价由登记机关依职权开展，任何人不得申请对他人评级。", "register")
            : null;
}
