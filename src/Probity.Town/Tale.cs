using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;

namespace Probity.Town;

/// <summary>Tells one case act by act. Each method of a tale adds acts and moves the day on.</summary>
/// <typeparam name="TTale">The tale itself, so that its methods follow one another.</typeparam>
/// <param name="start">The day it begins.</param>
internal abstract class Tale<TTale>(LocalDate start)
    where TTale : Tale<TTale>
{
    private readonly List<Step> _steps = [];

    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>The tale's present day.</summary>
    public LocalDate Day { get; private set; } = start;

    public TTale Wait(int days) => WaitUntil(Day.PlusDays(days));

    public TTale WaitUntil(LocalDate day)
    {
        Day = day;
        return (TTale)this;
    }

    protected TTale Add(Actor? actor, CaseAct act)
    {
        _steps.Add(new Step(Day, actor, act));
        return (TTale)this;
    }
}
