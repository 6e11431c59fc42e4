using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Storage;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Organisations;

/// <summary>The credit report of an organisation as files; the page has the same content.</summary>
internal static class OrganisationEndpoints
{
    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/organisations/{code}/report.json", Json).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
        routes.MapGet("/organisations/{code}/report.pdf", Pdf).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
    }

    private static IResult Json(string code, RegisterNode node, Texts t) => Report(code, node, t) is { } report
        ? TypedResults.File(
            JsonSerializer.SerializeToUtf8Bytes(report, OrganisationReportJson.Readable.OrganisationReport), MediaTypeNames.Application.Json, "probity-organisation.json")
        : TypedResults.NotFound();

    private static IResult Pdf(string code, RegisterNode node, Texts t) => Report(code, node, t) is { } report
        ? TypedResults.File(
            OrganisationReportPdf.Write(report, Instant.FromDateTimeOffset(node.Time.GetUtcNow()), t), MediaTypeNames.Application.Pdf, "probity-organisation.pdf")
        : TypedResults.NotFound();

    private static OrganisationReport? Report(string code, RegisterNode node, Texts t) =>
        OrganisationReport.Code(code) is { } identifier ? OrganisationReport.Of(identifier, node, t) : null;
}
