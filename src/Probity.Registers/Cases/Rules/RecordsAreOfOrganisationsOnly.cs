using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Permits and penalties of natural persons and sole traders are not published, whatever a charter says.</summary>
public sealed class RecordsAreOfOrganisationsOnly : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 6; framework rule 13";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Record];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is OpenCase { Subject.IsPerson: true }
            ? Refuse("Permits and penalties are published about organisations only, never about natural persons or sole traders.",
                "行政许可和行政处罚信息只公示单位，不公示自然人和个体工商户。", "subject.kind")
            : null;
}
