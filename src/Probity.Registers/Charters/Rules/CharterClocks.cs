namespace Probity.Registers.Charters.Rules;

/// <summary>Every clock of a charter under the key a file gives it.</summary>
internal static class CharterClocks
{
    public static IEnumerable<(string Key, Clock Clock)> Of(Clocks clocks) =>
    [
        ("application", clocks.Application),
        ("response", clocks.Response),
        ("decision", clocks.Decision),
        ("decisionService", clocks.DecisionService),
        .. Given(("grace", clocks.Grace), ("objection", clocks.Objection), ("reconsiderationRequest", clocks.ReconsiderationRequest),
            ("reconsideration", clocks.Reconsideration), ("performance", clocks.Performance), ("exception", clocks.Exception)),
        ("erasure", clocks.Erasure),
        ("lookBack", clocks.LookBack),
        .. Given(("relisting", clocks.Relisting)),
    ];

    private static IEnumerable<(string Key, Clock Clock)> Given(params (string Key, Clock? Clock)[] clocks) =>
        clocks.Where(c => c.Clock is not null).Select(c => (c.Key, c.Clock!));
}
