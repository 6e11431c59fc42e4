using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>Records a hearing that was held.</summary>
/// <param name="Present">Who was there; also who was invited and stayed away.</param>
/// <param name="Record">What was said.</param>
public sealed record HoldHearing(string Present, string Record) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<HoldHearing>([Role.Officer], [Stage.Response], kinds: RegisterKinds.AllBut(RegisterKind.Redlist));

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Present, "present"), WrittenText.Record(Record, "record")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new HearingHeld(Present, Record));
}
