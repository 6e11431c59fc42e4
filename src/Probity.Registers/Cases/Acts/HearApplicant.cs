using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Cases.Acts;

/// <summary>The applicant says something more, before anything is decided.</summary>
/// <param name="Text">What they say.</param>
/// <param name="AttestsNoBannedData">The applicant attests that nothing in a banned category is recorded.</param>
public sealed record HearApplicant(string Text, bool AttestsNoBannedData) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<HearApplicant>(
        [Role.Applicant], [Stage.Investigation, Stage.Proposed, Stage.NoticeIssued, Stage.Response], Bench.Party);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Text, "text")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new ApplicantHeard(Text));
}
