using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Storage;
using Probity.Storage.Figures;
using Probity.Storage.Joint;
using Probity.Web.Documents;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Portal;

/// <summary><c>GET /registers/{authority}/{slug}/figures.csv</c>: the figures as a table for other programs, each with what it counts; an empty value was too small to tell.</summary>
internal static class FiguresFile
{
    public static void MapFiguresFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/registers/{authority}/{slug}/figures.csv", Read).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();

    private static async Task<IResult> Read(HttpContext context, RegisterNode node, Texts texts, string authority, string slug)
    {
        if (RegisterView.Find(node, authority, slug) is not { } view
            || await node.Figures.ReadAsync(view.Register.Id, context.RequestAborted) is not { } figures) return TypedResults.NotFound();
        return TypedResults.File(Encoding.UTF8.GetBytes(Write(figures, await node.Joint.FiguresAsync(view.Register.Id, context.RequestAborted), PublishedBands.Of(node, view), view.Charter.Kind, texts.In(view.Charter.Kind))), "text/csv; charset=utf-8", $"{authority}-{slug}-figures.csv");
    }

    private static string Write(RegisterFiguresReport figures, JointFigures? joint, IReadOnlyList<PublishedBands> bands, RegisterKind kind, Texts texts) => CsvTable.Write(
        ["figure", "value", "definition"],
        Rows(figures, joint, bands, kind).Select(row => (string[])
            [row.Figure, row.Value?.ToString(CultureInfo.InvariantCulture) ?? "", texts[$"portal.figures.{row.Meaning}"]]));

    private static IEnumerable<(string Figure, double? Value, string Meaning)> Rows(
        RegisterFiguresReport figures, JointFigures? joint, IReadOnlyList<PublishedBands> bands, RegisterKind kind) =>
    [
        ("in-force", figures.InForce, "in-force.meaning"),
        .. FigureLines.HasObjections(kind) ? OfObjections(figures) : [],
        ("overdue-clocks", figures.OverdueClocks, "overdue.meaning"),
        .. joint is null ? [] : OfBodies(joint),
        .. bands.SelectMany(year => year.Bands.Select(of => ($"published-{year.Year}-{of.Band.Key}", (double?)of.Count, "bands.note"))),
        .. figures.ByStage.Select(s => ($"stage-{s.Key}", (double?)s.Value, "by-stage.note")),
        .. figures.ByEnd.Where(e => CaseEnds.Of(kind).Contains(e.Key)).Select(e => ($"end-{e.Key}", (double?)e.Value, "by-end.note")),
        .. figures.TermsLeft.Select(t => ($"months-left-{t.FromMonths}-{t.ToMonths}", (double?)t.Count, "terms-left.note")),
    ];

    private static IEnumerable<(string Figure, double? Value, string Meaning)> OfBodies(JointFigures joint) =>
    [
        ("joint-applied", joint.ByState[JointState.Applied], "joint-applied.meaning"),
        ("joint-unacknowledged", joint.ByState[JointState.Unacknowledged], "joint-unacknowledged.meaning"),
        ("joint-overdue", joint.Overdue, "joint-overdue.meaning"),
    ];

    private static IEnumerable<(string Figure, double? Value, string Meaning)> OfObjections(RegisterFiguresReport figures) =>
    [
        ("objections-lodged", figures.ObjectionsLodged, "lodged.meaning"),
        ("objections-upheld", figures.ObjectionsUpheld, "upheld.meaning"),
        ("objections-rejected", figures.ObjectionsRejected, "rejected.meaning"),
        ("listings-lapsed", figures.ObjectionsLapsed, "lapsed.meaning"),
        ("median-days-to-correct", figures.MedianDaysToCorrect, "days-to-correct.meaning"),
        .. figures.Mistakes.Select(m => ($"mistake-{m.Key}", (double?)m.Value, "by-mistake.note")),
        .. figures.DaysToCorrect.Select(d => ($"days-to-correct-{d.FromDays}-{d.ToDays}", (double?)d.Count, "days.note")),
    ];
}
