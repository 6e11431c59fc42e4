using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Recording;

namespace Probity.Registers.Cases.Rules;

/// <summary>Where the law sets a minimum, a listed subject asks for repair after it. Before the listing is in force nobody waits.</summary>
public sealed class RepairWaitsForTheLegalMinimum : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "NDRC Order 36 (2025), minimum publication periods";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not ClaimPerformance || EarliestRepair(file, circumstances) is not { } earliest || circumstances.Today >= earliest)
        {
            return null;
        }

        return Refuse(
            $"The law sets a minimum before repair: ask from {earliest:uuuu-MM-dd} on. An objection, or the end of the basis, waits for nothing.",
            $"法律规定了申请修复前的最短期限：自{earliest:uuuu-MM-dd}起可以申请。提出异议或者依据被撤销的，不受此限。");
    }

    /// <summary>The first day on which repair can be asked for; null when it can be at any time.</summary>
    private static LocalDate? EarliestRepair(Case file, Circumstances circumstances)
    {
        if (file.Listing is not { } listing || circumstances.Today < listing.From)
        {
            return null;
        }

        if (file.Recorded is not null)
        {
            return OfARecord(file, circumstances);
        }

        if (circumstances.Charter.Repair?.Wait is not { } wait)
        {
            return null;
        }

        var from = wait.Counted == WaitCount.FromDocument ? file.Document!.EffectiveOn ?? listing.From : listing.From;
        return circumstances.Calendar.After(from, wait.After);
    }

    /// <summary>A published penalty waits for the minimum of its own grade, counted from the document; a permit, and a minor matter, waits for nothing.</summary>
    private static LocalDate? OfARecord(Case file, Circumstances circumstances) =>
        circumstances.Charter.Records == RecordedKind.Penalty && circumstances.Charter.Ground(file.Proposal!.Ground) is { } ground
        && circumstances.Edition.Grade(circumstances.Charter.Sector, ground.Severity)?.Minimum is { } minimum && file.Document?.EffectiveOn is { } effective
            ? circumstances.Calendar.After(effective, minimum)
            : null;
}
