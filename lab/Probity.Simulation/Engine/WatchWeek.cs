using System.Runtime.InteropServices;
using Probity.Simulation.Consequences;
using Probity.Simulation.Information;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;
using Probity.Simulation.Register;
using Probity.Simulation.Response;

namespace Probity.Simulation.Engine;

/// <summary>
/// A week of one watched person: contacts learn, think the tie over, and answer what is asked of them. Writes the person's own row, support, means and
/// marks, and reads of others only what a run never changes.
/// </summary>
internal sealed class WatchWeek
{
    private readonly SyntheticPopulation _population;
    private readonly RunState _state;
    private readonly CharterTerms _terms;
    private readonly LearningRates _learning;
    private readonly TieReview _review;
    private readonly Dealings _dealings;
    private readonly Draws _draws;
    private readonly float _association;

    public WatchWeek(SyntheticPopulation population, RunState state, CharterTerms terms, ModelParameters parameters, Draws draws)
    {
        var disposition = new Disposition(parameters);
        (_population, _state, _terms, _draws) = (population, state, terms, draws);
        _learning = new LearningRates(parameters, terms.Publicity);
        _review = new TieReview(parameters, disposition, population.Ties, population.Attributes, draws);
        _dealings = new Dealings(parameters, disposition, _learning, population.Ties, state, population.Attributes, draws);
        _association = terms.Rules.HasFlag(FrameworkRules.OwnConduct) ? (float)parameters[ResponseParameters.Association] : 1;
    }

    public void Live(in Watch watch, int week, long[] ledger)
    {
        ref var file = ref CollectionsMarshal.AsSpan(_state.Episodes)[watch.Episode];
        var (from, to) = (_population.Ties.Network.OffsetArray[watch.Person], _population.Ties.Network.OffsetArray[watch.Person + 1]);
        var marks = _state.Ties.AsSpan(from, to - from);
        var role = RoleOf(watch, file);
        var counts = new RoleCounts(ledger, role, week - file.ListedWeek, role == Role.Listed && file.Control >= 0);
        var shown = watch.Reason != WatchReason.Control && IsShown(file, week);
        if (watch.Reason != WatchReason.Control)
            Hear(watch, week, ref file, shown, marks, ledger);
        var weight = watch.Reason switch { WatchReason.Subject => 1, WatchReason.Control => 0, _ => _association };
        var standing = new LabelStanding(weight, file.IsMitigated);
        _review.Review(watch.Person, week, standing, marks, counts);
        _state.Support[watch.Person] = Held(from, marks, TieKind.Household);
        Restrict(watch);
        if (_population.Attributes.IsAdult(watch.Person, week))
        {
            var isSubject = watch.Reason == WatchReason.Subject;
            _dealings.Deal(watch.Person, week, standing, new StrangersView(isSubject && shown, isSubject ? file.Heard : 0), counts);
        }

        var means = _state.Means[watch.Person] / _population.Attributes.BaseMeans[watch.Person];
        counts.Lived(_state.Support[watch.Person], Held(from, marks, TieKind.Kin), means);
    }

    private static Role RoleOf(in Watch watch, in Episode file) => watch.Reason switch
    {
        WatchReason.Subject when file.IsOver => Role.Formerly,
        WatchReason.Subject => file.Wrong == Wrong.No ? Role.Listed : Role.WronglyListed,
        WatchReason.Control => file.IsOver || file.Wrong != Wrong.No ? Role.ControlOtherwise : Role.Control,
        _ => Role.Relative,
    };

    private static bool IsShown(in Episode file, int week)
    {
        var day = ((week + 1) * Court.DaysAWeek) - 1;
        return file.Life.IsPublishedOn(day) || file.ShownUntil >= day;
    }

    private void Hear(in Watch watch, int week, ref Episode file, bool shown, Span<byte> marks, long[] ledger)
    {
        var isSubject = watch.Reason == WatchReason.Subject;
        var isOver = file.IsOver && !shown;
        var learning = new LearningWeek(
            _population.Ties, _population.Attributes, _learning, _draws, week, watch.Person, isSubject ? 1 : _learning.OfRelatives, shown, isOver);
        var knowing = Learning.Learn(learning, marks, ledger);
        if (!isSubject)
            return;
        var spread = isOver ? -_learning.Forget * file.Heard : knowing * _learning.Abroad * (1 - file.Heard);
        file.Heard = (float)Math.Clamp(file.Heard + spread, 0, 1);
        if (isOver)
            return;
        ledger[Ledger.Of(Count.ContactWeeks)] += marks.Length;
        ledger[Ledger.Of(Count.KnowingWeeks)] += knowing;
    }

    /// <summary>Strength of a row's ties as they are held, of that kind and looser ones, as a share of their full strength.</summary>
    private float Held(int from, ReadOnlySpan<byte> marks, TieKind closest)
    {
        var (held, full) = (0, 0);
        for (var place = 0; place < marks.Length; place++)
        {
            if (_population.Ties.KindArray[from + place] < closest)
                continue;
            int strength = _population.Ties.StrengthArray[from + place];
            full += 2 * strength;
            held += strength * (2 - (marks[place] & TieMarks.Stance));
        }

        return full == 0 ? 1 : (float)held / full;
    }

    // Where the rule of own conduct is out, measures reach the whole household, as they did before it.
    private void Restrict(in Watch watch)
    {
        if (watch.Reason == WatchReason.Subject)
            return;
        var restricted = watch.Reason == WatchReason.RelativeOfListed && !_terms.Rules.HasFlag(FrameworkRules.OwnConduct);
        _state.Marks[watch.Person] = restricted
            ? _state.Marks[watch.Person] | PersonMarks.Restricted
            : _state.Marks[watch.Person] & ~PersonMarks.Restricted;
    }
}
