using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>An agreement says how soon a listing is answered and a lifting acknowledged, so that who is late can be counted.</summary>
public sealed class AnAgreementSetsItsClocks : JointRule
{
    private const int LongestAnswer = 30;
    private const int LongestReceipt = 10;

    /// <inheritdoc/>
    public override Principle Principle => Principle.SelfMeasuring;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 48 (shown past its period, not removed); framework rule 18";

    internal override Refusal? Examine(ProposedAgreement proposed) =>
        proposed.Agreement.AnswerWithin is not (>= 1 and <= LongestAnswer)
            ? Refuse($"A listing is answered within 1 to {LongestAnswer} working days.", $"对每项列入的答复期限为1至{LongestAnswer}个工作日。", "answerWithin")
        : proposed.Agreement.AcknowledgeWithin is not (>= 1 and <= LongestReceipt)
            ? Refuse($"A lifting is acknowledged within 1 to {LongestReceipt} working days.", $"对移出的回执期限为1至{LongestReceipt}个工作日。", "acknowledgeWithin")
        : null;
}
