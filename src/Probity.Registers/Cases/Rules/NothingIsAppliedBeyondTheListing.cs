using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Listings;

namespace Probity.Registers.Cases.Rules;

/// <summary>A body applies only measures that the listing itself carries, and only while the listing applies.</summary>
public sealed class NothingIsAppliedBeyondTheListing : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (no arbitrary addition or aggravation)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not ApplyJointly apply)
        {
            return null;
        }

        var today = circumstances.Today;
        if (file.Listing is not { } listing || !listing.AppliesOn(today) || today > ListingDates.InForceUntil(file))
        {
            return Refuse("The listing does not apply today: it has not begun, is stayed or has ended.", "该列入目前不适用：尚未生效、已中止或者已经结束。");
        }

        return apply.Measures.All(listing.Measures.Contains)
            ? null
            : Refuse("The decision behind this listing does not carry that measure.", "该列入所依据的决定不含此项措施。", "measures");
    }
}
