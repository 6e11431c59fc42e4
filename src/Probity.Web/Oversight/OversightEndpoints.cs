using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Oversight;
using Probity.Storage;
using Probity.Web.Design;
using Probity.Web.Documents;
using Probity.Web.SignIn;

namespace Probity.Web.Oversight;

/// <summary>The desk of whoever oversees authorities: cases past their clocks, patterns of refusal, samples of decisions, exports.</summary>
internal static class OversightEndpoints
{
    public const string Address = "/oversight";

    public static void MapOversight(this IEndpointRouteBuilder routes)
    {
        var auditors = routes.MapGroup(Address).RequireAuthorization(Policies.Auditors).ExcludeFromDescription();
        auditors.MapGet("", OverviewAsync);
        auditors.MapGet("/overdue", OverdueAsync);
        auditors.MapGet("/refusals", async Task<IResult> (RegisterNode node, ICurrentActor current, CancellationToken cancel) =>
            Pages.Show<RefusalsPage>(StatusCodes.Status200OK, ("Patterns", await node.Refusals.ReadAsync(current.Required, cancel))));
        auditors.MapGet("/refusals.csv", async (RegisterNode node, ICurrentActor current, CancellationToken cancel) =>
            TypedResults.File(Encoding.UTF8.GetBytes(Table(await node.Refusals.ReadAsync(current.Required, cancel))), "text/csv; charset=utf-8", "refusals.csv"));
        auditors.MapSamples();
        auditors.MapExport();
    }

    /// <summary>The patterns as a table for other programs; shares from 0 to 1.</summary>
    internal static string Table(IEnumerable<RefusalPattern> patterns) => CsvTable.Write(
        ["authority", "register", "ground", "request", "refused", "answered", "share", "low", "high", "silent", "refused-elsewhere", "answered-elsewhere", "comparison"],
        patterns.Select(p => (string[])
        [
            p.Authority.Value, p.Register.Value, p.Ground, p.Kind.ToString(), Text(p.Here.Refused), Text(p.Here.Answered), Text(p.Here.Value),
            Text(p.Here.Interval.Low), Text(p.Here.Interval.High), Text(p.Silent), Text(p.Elsewhere.Refused), Text(p.Elsewhere.Answered), p.Comparison.ToString(),
        ]));

    /// <summary>The zone of the reader's authority, for moments.</summary>
    internal static DateTimeZone ZoneOf(RegisterNode node, Actor actor) =>
        actor.Authority is { } own && node.Directory.Find(own) is { } authority ? DateTimeZoneProviders.Tzdb[authority.TimeZone] : DateTimeZone.Utc;

    /// <summary>Today in that zone.</summary>
    internal static LocalDate Today(RegisterNode node, Actor actor) => Instant.FromDateTimeOffset(node.Time.GetUtcNow()).InZone(ZoneOf(node, actor)).Date;

    private static string Text(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static async Task<IResult> OverviewAsync(RegisterNode node, ICurrentActor current, CancellationToken cancel)
    {
        var auditor = current.Required;
        return Pages.Show<OversightPage>(
            StatusCodes.Status200OK, ("Registers", await node.Overdue.CountAsync(auditor, cancel)), ("Samples", node.Samples.Of(auditor)));
    }

    private static async Task<IResult> OverdueAsync(string? register, int? page, RegisterNode node, ICurrentActor current, CancellationToken cancel)
    {
        RegisterId? only = RegisterId.TryParse(register, out var id) ? id : null;
        var cases = await node.Overdue.ReadAsync(current.Required, only, Math.Clamp(page ?? 1, 1, 100_000), cancel);
        return Pages.Show<OverduePage>(StatusCodes.Status200OK, ("Cases", cases), ("Only", only));
    }
}
