using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Registers.Joint;
using Probity.Storage;
using Probity.Storage.Joint;
using Probity.Web.Design;
using Probity.Web.Documents;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Joint;

/// <summary><c>/agreements</c>: who applies whose listings, on which legal basis, and how promptly; for everybody.</summary>
internal static class AgreementPortal
{
    public static void MapAgreements(this IEndpointRouteBuilder routes)
    {
        var portal = routes.MapGroup(AgreementView.Portal).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
        portal.MapGet("", ListAsync);
        portal.MapGet("/{id}", ShowAsync);
        routes.MapGet("/agreements.csv", DownloadAsync).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
    }

    internal static async Task<IReadOnlyList<(AgreementView View, JointFigures Figures)>> CountedAsync(
        RegisterNode node, IEnumerable<AgreementView> agreements, CancellationToken cancel)
    {
        var counted = new List<(AgreementView, JointFigures)>();
        foreach (var view in agreements)
        {
            counted.Add((view, await node.Joint.FiguresAsync(view.Agreement, cancel)));
        }

        return counted;
    }

    private static async Task<IResult> ListAsync(RegisterNode node, CancellationToken cancel) => Pages.Show<AgreementsPage>(
        StatusCodes.Status200OK, ("Agreements", await CountedAsync(node, AgreementView.Concluded(node), cancel)));

    private static async Task<IResult> ShowAsync(string id, RegisterNode node, CancellationToken cancel)
    {
        if (node.Agreements.Find(new AgreementId(id)) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        var view = AgreementView.Of(node, stored);
        return Pages.Show<AgreementPage>(StatusCodes.Status200OK, ("View", view), ("Figures", await node.Joint.FiguresAsync(view.Agreement, cancel)));
    }

    private static async Task<IResult> DownloadAsync(RegisterNode node, Texts t, CancellationToken cancel)
    {
        var rows = (await CountedAsync(node, AgreementView.Concluded(node), cancel)).Select(a => (string[])
        [
            a.View.Agreement.Id.Value, t.Say(a.View.Agreement.Title), a.View.Agreement.Source.Value, a.View.Agreement.Implementer.Value,
            string.Join(' ', a.View.Agreement.Measures.Select(m => m.Measure)), Day(a.View.Agreement.From), Day(a.View.Agreement.LastDay),
            a.View.Agreement.EndedOn is { } ended ? Day(ended) : "", a.View.Standing.ToString(),
            .. Enum.GetValues<JointState>().Select(s => Number(a.Figures.ByState[s])), Number(a.Figures.Overdue),
        ]);
        string[] headings =
        [
            "agreement", "title", "register", "implementing-body", "measures", "from", "last-day", "ended-on", "standing",
            .. Enum.GetNames<JointState>().Select(s => s.ToLowerInvariant()), "overdue",
        ];
        return TypedResults.File(Encoding.UTF8.GetBytes(CsvTable.Write(headings, rows)), "text/csv; charset=utf-8", "agreements.csv");
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
