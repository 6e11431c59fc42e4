using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Rules;

/// <summary>Whoever is known by a number of a natural person, a sole trader's code included, is recorded as a natural person.</summary>
public sealed class SoleTradersCountAsNaturalPersons : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 13; Personal Information Protection Law (2021), Art. 4";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is OpenCase { Subject: { Kind: not SubjectKind.NaturalPerson } subject } && subject.Identifiers.Any(i => i.IsOfPerson)
            ? Refuse("This number is a natural person's or a sole trader's. Record the subject as a natural person.",
                "该号码属于自然人或个体工商户，请将主体登记为自然人。", "subject.kind")
            : null;
}
