using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>No assessment is opened about a natural person or a sole trader, whatever a charter says.</summary>
public sealed class OnlyOrganisationsAreRated : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "NDRC, August 2019 (against personal scores); framework rule 14";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is OpenCase { Subject.IsPerson: true }
            ? Refuse("Natural persons and sole traders are never rated. Only organisations are.",
                "自然人和个体工商户一律不参加评级，只有单位可以评级。", "subject.kind")
            : null;
}
