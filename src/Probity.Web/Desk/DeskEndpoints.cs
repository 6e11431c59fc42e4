using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Storage;
using Probity.Storage.Cases;
using Probity.Storage.Worklists;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.Log;
using Probity.Web.SignIn;

namespace Probity.Web.Desk;

/// <summary>The officers' desk: worklist, case files, acts. Reading a case file is logged before it is shown.</summary>
internal static class DeskEndpoints
{
    public const string Address = "/desk";
    private const int LongestPurpose = 500;

    /// <summary>Maps the desk.</summary>
    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        var desk = For(Policies.Desk);
        desk.MapGet("", (string? stage, bool? overdue, string? reference, int? page, RegisterNode node, ICurrentActor current, CancellationToken cancel) =>
            ListAsync(Address, WorkFilters.Read(stage, overdue, reference), page, node, current, cancel));
        desk.MapGet("/cases/{id}", ReadAsync);
        desk.MapGet("/cases/{id}/" + CaseProofs.File, ProveAsync);
        For(Policies.CaseWorkers).MapActs(Address);
        For(Policies.Officers).MapOpenCase(Address);

        RouteGroupBuilder For(string policy) => routes.MapGroup(Address).RequireAuthorization(policy).ExcludeFromDescription();
    }

    internal static async Task<IResult> ListAsync(
        string address, WorkFilter filter, int? page, RegisterNode node, ICurrentActor current, CancellationToken cancel)
    {
        var actor = current.Required;
        var work = await node.Worklists.ReadAsync(actor, filter, Math.Clamp(page ?? 1, 1, 100_000), cancel);
        if (!node.Directory.Registers.Any(r => !node.Library.Charter(r.Charter).Mirrored))
        {
            return Pages.Show<NoRegisterPage>(StatusCodes.Status200OK);
        }

        var mayOpen = actor.Roles.Overlaps([Role.Clerk, Role.Officer, Role.Applicant]) && CaseRegisters.Open(node, actor).Any();
        return Pages.Show<WorklistPage>(
            StatusCodes.Status200OK, ("Work", work), ("Filter", filter), ("DaysLeft", (Func<WorkItem, LocalDate, int>)DaysLeft), ("Base", address), ("MayOpen", mayOpen),
            ("KindOf", (Func<WorkItem, RegisterKind>)KindOf));

        RegisterKind KindOf(WorkItem item) => node.Library.Charter(node.Directory.Find(item.Register)!.Charter).Kind;

        // An applicant's cases may lie with several courts, each with its own calendar and its own today.
        int DaysLeft(WorkItem item, LocalDate due)
        {
            var keeper = node.Directory.Find(node.Directory.Find(item.Register)!.Keeper)!;
            return node.Library.Calendar(keeper.TimeZone).WorkingDaysBetween(node.Today(keeper), due);
        }
    }

    private static async Task<IResult> ReadAsync(
        string id, string? done, string? purpose, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel)
    {
        var actor = current.Required;
        if (Purpose(actor, purpose, t["desk.purpose.read"]) is not { } stated)
        {
            return Pages.Show<PurposePage>(StatusCodes.Status200OK, ("Id", id));
        }

        var record = await node.Cases.ReadAsync(new CaseId(id), actor, stated, cancel);
        return record is null ? TypedResults.NotFound() : Show(Address, record, done, node, Audits(actor) ? stated : null);
    }

    private static async Task<IResult> ProveAsync(
        string id, string? purpose, HttpContext context, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel) =>
        Purpose(current.Required, purpose, t["desk.purpose.proof"]) is { } stated
            ? CaseProofs.Answer(context, node, await node.Cases.ReadAsync(new CaseId(id), current.Required, stated, cancel))
            : Pages.Show<PurposePage>(StatusCodes.Status200OK, ("Id", id));

    private static bool Audits(Actor actor) => actor.Roles.SetEquals([Role.Auditor]);

    /// <summary>Why a case is read: an auditor says so, everybody else works on it; null when an auditor has not said it.</summary>
    private static string? Purpose(Actor actor, string? stated, string atWork) =>
        !Audits(actor) ? atWork : IsPurpose(stated) ? stated!.Trim() : null;

    private static bool IsPurpose(string? text) =>
        text?.Trim().Length is >= 1 and <= LongestPurpose && PlainText.IsReadable(text);

    internal static IResult Show(string address, CaseRecord record, string? done, RegisterNode node, string? purpose = null) => Pages.Show<CasePage>(
        StatusCodes.Status200OK, ("Record", record), ("Calendar", node.Library.Calendar(record.Keeper.TimeZone)), ("Base", address),
        ("Done", done is null ? null : ActForms.Named(done)), ("Purpose", purpose));
}
