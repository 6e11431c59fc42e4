using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An exception is granted for days within those asked for.</summary>
public sealed class AnExceptionCoversWhatWasAskedFor : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2015] 17, Art. 8";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not DecideExceptionOfNecessity { Granted: true } decide || file.Exceptions.FirstOrDefault(x => x.Number == decide.Number) is not { } asked)
        {
            return null;
        }

        var (from, until) = (decide.From ?? asked.From, decide.Until ?? asked.Until);
        return asked.From <= from && from <= until && until <= asked.Until ? null : Refuse(
            "Grant days within those asked for, or refuse.", "批准的日期须在申请的日期之内，否则应予拒绝。", "from");
    }
}
