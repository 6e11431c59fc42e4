using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage;
using Probity.Storage.Subjects;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Desk;
using Probity.Web.Languages;
using Probity.Web.Log;
using Probity.Web.SignIn;

namespace Probity.Web.Mine;

/// <summary>The parties' own pages: a subject's whole record and report, an applicant's applications.</summary>
internal static class MineEndpoints
{
    public const string Address = "/mine";

    /// <summary>Maps the pages.</summary>
    public static void MapMine(this IEndpointRouteBuilder routes)
    {
        var mine = For(Policies.Parties);
        mine.MapGet("", HomeAsync);
        mine.MapGet("/cases/{id}", ReadAsync);
        mine.MapActs(Address);
        For(Policies.Applicants).MapOpenCase(Address);
        var report = For(Policies.Subjects);
        report.MapGet("/report.json", JsonAsync);
        report.MapGet("/report.pdf", PdfAsync);
        report.MapGet("/cases/{id}/" + CaseProofs.File, ProveAsync);

        RouteGroupBuilder For(string policy) => routes.MapGroup(Address).RequireAuthorization(policy).ExcludeFromDescription();
    }

    private static async Task<IResult> HomeAsync(
        string? stage, bool? overdue, string? reference, int? page, RegisterNode node, ICurrentActor current, CancellationToken cancel)
    {
        if (!current.Required.Roles.Contains(Role.Subject))
        {
            return await DeskEndpoints.ListAsync(Address, WorkFilters.Read(stage, overdue, reference), page, node, current, cancel);
        }

        return await node.Subjects.ReadAsync(current.Required, cancel) is { } record
            ? Pages.Show<SubjectPage>(
                StatusCodes.Status200OK, ("Record", record), ("Zone", Zone(record)), ("Names", new ActivityNames(node.Library)))
            : TypedResults.NotFound();
    }

    private static async Task<IResult> ReadAsync(
        string id, string? done, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel)
    {
        var record = await node.Cases.ReadAsync(new CaseId(id), current.Required, t["mine.purpose"], cancel);
        return record is null ? TypedResults.NotFound() : DeskEndpoints.Show(Address, record, done, node);
    }

    // An applicant may hold both offices; of a case that is not the subject's own there is no proof.
    private static async Task<IResult> ProveAsync(
        string id, HttpContext context, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel)
    {
        var record = await node.Cases.ReadAsync(new CaseId(id), current.Required, t["mine.purpose"], cancel);
        return CaseProofs.Answer(context, node, record is { Circumstances.ActorIsSubject: true } ? record : null);
    }

    private static async Task<IResult> JsonAsync(RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel) =>
        await ReportAsync(node, current, t, cancel) is { } report
            ? TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.Readable.SubjectReport), MediaTypeNames.Application.Json, "probity-report.json")
            : TypedResults.NotFound();

    private static async Task<IResult> PdfAsync(RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel) =>
        await ReportAsync(node, current, t, cancel) is { } report
            ? TypedResults.File(ReportPdf.Write(report, Instant.FromDateTimeOffset(node.Time.GetUtcNow()), t), MediaTypeNames.Application.Pdf, "probity-report.pdf")
            : TypedResults.NotFound();

    internal static async Task<SubjectReport?> ReportAsync(RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel) =>
        await node.Subjects.ReadAsync(current.Required, cancel) is { } record
            ? SubjectReport.Of(record, node, Instant.FromDateTimeOffset(node.Time.GetUtcNow()), new ActivityNames(node.Library), t)
            : null;

    private static DateTimeZone Zone(SubjectRecord record) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(record.Cases is [var first, ..] ? first.Keeper.TimeZone : "Asia/Shanghai") ?? DateTimeZone.Utc;
}
