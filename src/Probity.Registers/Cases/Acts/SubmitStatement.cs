using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject answers the notice; open until the first officer decides, also after the period has run.</summary>
/// <param name="Text">The statement, in the subject's words; confidential to the case.</param>
/// <param name="AsksForHearing">True when a hearing is asked for.</param>
public sealed record SubmitStatement(string Text, bool AsksForHearing) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<SubmitStatement>(
        [Role.Subject], [Stage.Response], Bench.Party, kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Text, "text")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new StatementSubmitted(Text, AsksForHearing));
}
