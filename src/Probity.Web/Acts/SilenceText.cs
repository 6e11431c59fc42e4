using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>What follows when nobody acts before a clock runs out, as the charter says it.</summary>
internal static class SilenceText
{
    /// <summary>Empty when the charter says nothing about that clock.</summary>
    internal static string Of(ClockKind kind, Clocks? clocks, Texts t)
    {
        var found = kind switch
        {
            ClockKind.Application => clocks?.Application,
            ClockKind.Response => clocks?.Response,
            ClockKind.Decision => clocks?.Decision,
            ClockKind.DecisionService => clocks?.DecisionService,
            ClockKind.Grace => clocks?.Grace,
            ClockKind.Objection => clocks?.Objection,
            ClockKind.ReconsiderationRequest => clocks?.ReconsiderationRequest,
            ClockKind.Reconsideration => clocks?.Reconsideration,
            ClockKind.Performance => clocks?.Performance,
            ClockKind.Exception => clocks?.Exception,
            ClockKind.Erasure => clocks?.Erasure,
            _ => null,
        };
        return found is null ? "" : t.Say(found.Silence);
    }
}
