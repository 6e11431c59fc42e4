using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Service cannot be dated before the document that was served.</summary>
public sealed class NothingIsServedBeforeItIsWritten : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Civil Procedure Law (2023), Art. 87 (service is proven by a receipt)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not RecordService service)
        {
            return null;
        }

        var written = service.Document == ServedDocument.Notice ? file.Notice?.On : file.ConfirmedOn;
        return service.ServedOn >= written ? null : Refuse(
            "The day of service lies before the day the document was written.", "送达日期早于文书作出日期。", "servedOn");
    }
}
