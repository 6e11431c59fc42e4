using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Probity.Browser.Tests;

/// <summary>What axe, the accessibility checker, finds wrong with a page.</summary>
/// <remarks>
/// The checker is run within the page itself and asked for violations only. Its Playwright binding carries partial results to a second page
/// and describes every element that passed: three times the work, for pages that have no frames.
/// </remarks>
internal static class Axe
{
    private static readonly string Checker = new BundledAxeScriptProvider().GetScript();

    private const string Run =
        """
        async checker => {
            (0, eval)(checker);
            const found = await axe.run(document, { resultTypes: ['violations'] });
            return found.violations.map(v => ({ rule: v.id, help: v.help, element: v.nodes[0].html }));
        }
        """;

    /// <summary>The rules a page breaks, each with the first element that breaks it; the page's scripts have to be on.</summary>
    public static async Task<IReadOnlyList<Violation>> Check(IPage page) => await page.EvaluateAsync<Violation[]>(Run, Checker);
}

/// <summary>A rule that a page breaks, what the rule asks for, and the first element that breaks it.</summary>
internal sealed record Violation
{
    public required string Rule { get; init; }

    public required string Help { get; init; }

    public required string Element { get; init; }

    public override string ToString() => $"{Rule}: {Help} at {Element}";
}
