using System.Diagnostics.CodeAnalysis;
using Probity.CharterFiles.Reading;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;

namespace Probity.Simulation.Experiments.Reading;

/// <summary>Other lengths for some of a charter's clocks.</summary>
internal sealed record ClockLengths(IReadOnlyList<(string Clock, CalendarSpan Length)> Given)
{
    private static readonly string[] Names =
        ["application", "response", "decision", "decisionService", "grace", "objection", "reconsiderationRequest", "reconsideration", "performance"];

    public static ClockLengths Read(MapReader arm) => arm.OptionalInside("clocks", clocks =>
        new ClockLengths([.. Names.Select(n => (n, clocks.OptionalSpan(n))).Where(c => c.Item2 is not null).Select(c => (c.n, c.Item2!.Value))]))
        ?? new ClockLengths([]);

    public Charter On(Charter charter) => charter.Clocks is { } clocks ? charter with { Clocks = On(clocks) } : charter;

    private Clocks On(Clocks clocks) => clocks with
    {
        Application = Of("application", clocks.Application),
        Response = Of("response", clocks.Response),
        Decision = Of("decision", clocks.Decision),
        DecisionService = Of("decisionService", clocks.DecisionService),
        Grace = Of("grace", clocks.Grace),
        Objection = Of("objection", clocks.Objection),
        ReconsiderationRequest = Of("reconsiderationRequest", clocks.ReconsiderationRequest),
        Reconsideration = Of("reconsideration", clocks.Reconsideration),
        Performance = Of("performance", clocks.Performance),
    };

    [return: NotNullIfNotNull(nameof(clock))]
    private Clock? Of(string name, Clock? clock) =>
        clock is null ? null : Given.Where(g => g.Clock == name).Select(g => clock with { Length = g.Length }).FirstOrDefault(clock);
}
