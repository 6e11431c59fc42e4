using Probity.Registers.Cases;
using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Register;

/// <summary>Notes what a week has made of a case: that a listing began or ended, that somebody recovered or failed again.</summary>
internal sealed class CaseObservation(Court court)
{
    private const int AYear = 52;
    private const float MeansRecovered = 0.9f;
    private const float SupportRecovered = 0.95f;

    /// <summary>Of a case that is not over yet; true when it can be put away.</summary>
    public bool OfCase(ref Episode file, int week, long[] ledger)
    {
        var lastDay = ((week + 1) * Court.DaysAWeek) - 1;
        if (file.Life.Step == CaseStep.Ended)
            return Ended(ref file, week, ledger);
        if (!file.HasBeenListed && file.Life.IsInForceOn(lastDay))
            Begun(ref file, week, ledger);
        return false;
    }

    /// <summary>Of the aftermath; true when it can be put away.</summary>
    public bool OfAftermath(ref Episode file, int week, long[] ledger)
    {
        var since = week - file.EndWeek;
        if (file.ShownUntil >= week * Court.DaysAWeek)
            ledger[Ledger.Of(Count.LateShownWeeks)]++;
        file.FailedAgain |= court.State.Debts[file.Subject].HasFlag(Debt.New);
        file.ControlFailed |= file.Control >= 0 && court.State.Debts[file.Control].HasFlag(Debt.New);
        Recover(ref file, week, since, ledger);
        if (since == AYear)
        {
            ledger[Ledger.Of(Count.FollowedOneYear)]++;
            ledger[Ledger.Of(Count.RecoveredInAYear)] += file.RecoveredWeek >= 0 ? 1 : 0;
        }

        if (since < Court.FollowUp)
            return false;
        PutAway(file, ledger);
        return true;
    }

    /// <summary>Counts how the aftermath went, at its end or when a new case begins.</summary>
    public static void PutAway(in Episode file, long[] ledger)
    {
        ledger[Ledger.Of(Count.FollowedTwoYears)]++;
        ledger[Ledger.Of(Count.FailedAgain)] += file.FailedAgain ? 1 : 0;
        ledger[Ledger.Of(Count.ControlsFollowed)] += file.Control >= 0 ? 1 : 0;
        ledger[Ledger.Of(Count.ControlFailed)] += file.ControlFailed && file.Control >= 0 ? 1 : 0;
    }

    private void Recover(ref Episode file, int week, int since, long[] ledger)
    {
        var back = court.State.Means[file.Subject] >= MeansRecovered * file.MeansAtListing
            && court.State.Support[file.Subject] >= SupportRecovered * file.SupportAtListing;
        if (file.RecoveredWeek >= 0 || !back)
            return;
        file.RecoveredWeek = week;
        ledger[Ledger.Of(Count.Recovered)]++;
        ledger[Ledger.Of(Count.WeeksToRecover)] += since;
    }

    private void Begun(ref Episode file, int week, long[] ledger)
    {
        file.ListedWeek = week;
        file.MeansAtListing = court.State.Means[file.Subject];
        file.SupportAtListing = court.State.Support[file.Subject];
        court.State.Marks[file.Subject] |= PersonMarks.Listed | PersonMarks.Restricted;
        ledger[Ledger.Of(Count.ListingsBegun)]++;
        if (file.Wrong == Wrong.No)
            return;
        ledger[Ledger.Of(Count.WrongBegun)]++;
        ledger[Ledger.Of(Count.WrongBegun + (int)file.Wrong)]++;
    }

    private bool Ended(ref Episode file, int week, long[] ledger)
    {
        court.State.Marks[file.Subject] &= ~(PersonMarks.Listed | PersonMarks.InCase | PersonMarks.HasProof | PersonMarks.Restricted);
        ledger[Ledger.Of(End(file.Life.End, file.HasBeenListed))]++;
        if (!file.HasBeenListed)
            return true;
        file.EndWeek = week;
        ledger[Ledger.Of(Count.DaysListedOfEnded)] += file.Life.EndedOn - file.Life.From;
        var words = court.Draws.At(file.Subject, week, Purpose.CaseWork, 2);
        if (court.Rates.LateRemoval.Happens(words.First))
        {
            file.ShownUntil = file.Life.EndedOn + AuthorityRates.Days(court.Rates.LateDays, words.Second);
            ledger[Ledger.Of(Count.LateRemovals)]++;
        }

        return false;
    }

    private static Count End(CaseEnd end, bool listed) => end switch
    {
        CaseEnd.Dismissed or CaseEnd.Withdrawn => Count.CasesDismissed,
        CaseEnd.NotListed => Count.CasesNotListed,
        CaseEnd.ApplicationLapsed or CaseEnd.ProceedingLapsed => Count.CasesLapsed,
        _ when !listed => Count.EndedBeforeForce,
        CaseEnd.Expired => Count.EndedExpired,
        CaseEnd.Repaired => Count.EndedRepaired,
        CaseEnd.Revoked => Count.EndedRevoked,
        CaseEnd.Lapsed => Count.EndedLapsed,
        _ => Count.EndedAnnulled,
    };
}
