using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Storage;
using Probity.Storage.Figures;
using Probity.Web.SignIn;

namespace Probity.Web.Portal;

/// <summary><c>GET /registers/{authority}/{slug}/figures.csv</c>: the figures as a table for other programs; an empty value was too small to tell.</summary>
internal static class FiguresFile
{
    public static void MapFiguresFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/registers/{authority}/{slug}/figures.csv", Read).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();

    private static async Task<IResult> Read(HttpContext context, RegisterNode node, string authority, string slug)
    {
        if (RegisterView.Find(node, authority, slug) is not { } view
            || await node.Figures.ReadAsync(view.Register.Id, context.RequestAborted) is not { } figures) return TypedResults.NotFound();
        return TypedResults.File(Encoding.UTF8.GetBytes(Write(figures, view.Charter.Kind)), "text/csv; charset=utf-8", $"{authority}-{slug}-figures.csv");
    }

    private static string Write(RegisterFiguresReport figures, RegisterKind kind)
    {
        var lines = new StringBuilder("figure,value\r\n");
        Add("in-force", figures.InForce);
        if (FigureLines.HasObjections(kind))
        {
            Add("objections-lodged", figures.ObjectionsLodged);
            Add("objections-upheld", figures.ObjectionsUpheld);
            Add("objections-rejected", figures.ObjectionsRejected);
            Add("listings-lapsed", figures.ObjectionsLapsed);
            Add("median-days-to-correct", figures.MedianDaysToCorrect);
        }

        Add("overdue-clocks", figures.OverdueClocks);
        foreach (var (stage, count) in figures.ByStage) Add($"stage-{stage}", count);
        foreach (var (end, count) in figures.ByEnd.Where(e => CaseEnds.Of(kind).Contains(e.Key))) Add($"end-{end}", count);
        foreach (var bracket in figures.TermsLeft) Add($"months-left-{bracket.FromMonths}-{bracket.ToMonths}", bracket.Count);
        return lines.ToString();

        void Add(string figure, double? value) => lines.Append(CultureInfo.InvariantCulture, $"{figure},{value}\r\n");
    }
}
