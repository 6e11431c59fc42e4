using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Framework;
using Probity.Registers.Joint.Rules;
using Probity.Registers.Listings;

namespace Probity.Registers.Joint;

/// <summary>How an implementing body answered a listing of another authority. What binds on a day follows from the listing, never from this alone.</summary>
/// <param name="Agreement">The agreement it answered under.</param>
/// <param name="By">Who answered.</param>
/// <param name="On">When.</param>
/// <param name="Measures">Keys of the measures it applies; none when it declined.</param>
/// <param name="Reasons">Why.</param>
public sealed record JointAnswer(AgreementId Agreement, Attribution By, LocalDate On, IReadOnlyList<string> Measures, string Reasons)
{
    /// <summary>False when it declined.</summary>
    public bool Applies => Measures.Count > 0;

    /// <summary>First day on which the implementing body itself no longer applied it.</summary>
    public LocalDate? LiftedOn { get; init; }

    /// <summary>The day it acknowledged that nothing is applied any more; lifting of its own accord is its own receipt.</summary>
    public LocalDate? AcknowledgedOn { get; init; }

    /// <summary>Who acknowledged.</summary>
    public Attribution? AcknowledgedBy { get; init; }

    /// <summary>Keys of the measures that bind through this body on that day; none once the listing, the agreement or the application has ended, and none while the listing is stayed.</summary>
    /// <param name="file">The case, settled up to that day.</param>
    /// <param name="agreement">The agreement it answered under.</param>
    /// <param name="day">The keeper's legal date.</param>
    public IReadOnlyList<string> BindingOn(Case file, Agreement agreement, LocalDate day) => BindingOn(file, agreement, day, RuleBook.Full);

    internal IReadOnlyList<string> BindingOn(Case file, Agreement agreement, LocalDate day, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(agreement);
        var applied = Applies && day >= On && (LiftedOn is not { } lifted || day < lifted);
        var stands = !rules.Holds<LiftingAtTheSourceLiftsEverywhereAtOnce>()
            || (agreement.IsInForceOn(day) && file.Listing is { } listing && listing.AppliesOn(day) && day <= ListingDates.InForceUntil(file));
        return applied && stands ? Measures : [];
    }

    /// <summary>First day on which nothing is applied any more, whoever ended it; null while it can bind again.</summary>
    /// <param name="file">The case, settled up to that day.</param>
    /// <param name="agreement">The agreement it answered under.</param>
    /// <param name="day">The keeper's legal date.</param>
    public LocalDate? OverOn(Case file, Agreement agreement, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(agreement);
        var listed = file.Listing is null ? day : ListingDates.InForceUntil(file).PlusDays(1);
        var over = LocalDate.Min(listed, LocalDate.Min(agreement.Over, LiftedOn ?? LocalDate.MaxIsoValue));
        return over <= day ? over : null;
    }

    /// <summary>Whether the body still owes its receipt for a lifting on that day.</summary>
    /// <inheritdoc cref="OverOn"/>
    public bool OwesReceiptOn(Case file, Agreement agreement, LocalDate day) =>
        Applies && LiftedOn is null && AcknowledgedOn is null && OverOn(file, agreement, day) is not null;
}
