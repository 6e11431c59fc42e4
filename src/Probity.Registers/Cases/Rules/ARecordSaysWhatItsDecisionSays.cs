using Probity.Registers.Authorities;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Recording;

namespace Probity.Registers.Cases.Rules;

/// <summary>A register of records takes in a decision of its own kind, whole, from an officer; no other register takes one.</summary>
public sealed class ARecordSaysWhatItsDecisionSays : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "SAMR Order 45 (2021): who handles, who enters, who is responsible; Administrative Penalty Law (2021), Art. 59";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        OpenCase open when circumstances.Charter.Kind == RegisterKind.Record => Fault(open, file, circumstances),
        OpenCase { Recorded: not null } => Refuse("Only a register of permits and penalties records a decision.", "只有行政许可、行政处罚登记簿才录入行政决定。", "recorded"),
        _ => null,
    };

    private Refusal? Fault(OpenCase open, Case file, Circumstances circumstances)
    {
        if (open.Recorded?.Kind is not { } kind || kind != circumstances.Charter.Records)
        {
            return circumstances.Charter.Records == RecordedKind.Permit
                ? Refuse("Say what the permit says: its type, its content, and from when until when it holds.", "请录入行政许可的类别、内容和有效期。", "recorded")
                : Refuse("Say what the penalty decision says: type, violation, facts, basis and content.", "请录入行政处罚的类别、违法行为、违法事实、处罚依据和处罚内容。", "recorded");
        }

        if (circumstances.OfficeFor(open, file) == Role.Applicant)
        {
            return Refuse("The deciding authority enters its own decisions; nobody applies for it.", "由作出决定的机关自行录入，不接受申请。", "register");
        }

        if (open.Recorded.Penalty is { } penalty && (penalty.FineFen < 0 || penalty.ConfiscatedFen < 0))
        {
            return Refuse("An amount is never below zero.", "金额不得为负。", penalty.FineFen < 0 ? "recorded.penalty.fine" : "recorded.penalty.confiscated");
        }

        if (open.Recorded.Penalty is { ValidUntil: null })
        {
            return Refuse(
                "Say until when the penalty holds; 31 December 2099 stands for no end.", "请录入处罚有效期截止日；长期有效的，填写2099年12月31日。", "recorded.penalty.validUntil");
        }

        return open.Recorded.Permit is { } permit && permit.ValidUntil < permit.ValidFrom
            ? Refuse("The permit ends before it begins.", "许可有效期的截止日早于起始日。", "recorded.permit.validUntil")
            : null;
    }
}
