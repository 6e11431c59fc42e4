using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An exception of necessity is asked for on a measure that applies and allows one, for days to come, once at a time.</summary>
public sealed class AnExceptionNeedsAMeasureThatAllowsIt : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2015] 17, Art. 8";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not ApplyForExceptionOfNecessity wanted)
        {
            return null;
        }

        if (!file.Listing!.Measures.Contains(wanted.Measure) || circumstances.Charter.Measure(wanted.Measure)?.NecessityException != true)
        {
            return Refuse("No exception can be asked for from this measure.", "对该措施不能申请例外。", "measure");
        }

        if (wanted.From < circumstances.Today || wanted.Until < wanted.From)
        {
            return Refuse("Ask for days from today on, the last not before the first.", "请填写自今日起的日期，且止日不早于起日。", "from");
        }

        return file.Exceptions.Any(x => x.Measure == wanted.Measure && x.Granted is null)
            ? Refuse("An application for this measure waits for its answer.", "针对该措施的申请正在等待答复。", "measure")
            : null;
    }
}
