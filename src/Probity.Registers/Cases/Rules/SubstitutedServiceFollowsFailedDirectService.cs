using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A substituted manner of service is open only after direct service of the same document was tried and failed.</summary>
public sealed class SubstitutedServiceFollowsFailedDirectService : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Civil Procedure Law (2023), Arts. 88-95";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not RecordService service || circumstances.Charter.Manner(service.Manner) is not { Substituted: true })
        {
            return null;
        }

        var tried = file.FailedService.Any(f =>
            f.Document == service.Document && circumstances.Charter.Manner(f.Manner) is { Substituted: false });
        return tried ? null : Refuse(
            "Substituted service needs a recorded attempt at direct service of the same document that failed.",
            "采用替代方式送达前，须先记录对同一文书的直接送达未能成功。", "manner");
    }
}
