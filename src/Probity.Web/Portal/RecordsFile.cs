using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Lists.DoublePublicity;
using Probity.Registers.Cases;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Entries;
using Probity.Web.SignIn;

namespace Probity.Web.Portal;

/// <summary><c>GET /registers/{authority}/{slug}/records.csv</c>: what a register of permits or penalties shows today, in the columns of double publicity.</summary>
public static class RecordsFile
{
    internal static void MapRecordsFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/registers/{authority}/{slug}/records.csv", Read).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();

    /// <summary>The file, or null for a register of another kind. It holds published entries of organisations and nothing else.</summary>
    public static string? Write(RegisterNode node, Registers.Authorities.Register register)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(register);
        return node.Library.Charter(register.Charter).Records is { } kind
            ? RecordFile.Write(kind, node.Entries.All(register.Id).Where(entry => entry is { Recorded: not null, Kind: not null }).Select(Row))
            : null;
    }

    private static IResult Read(RegisterNode node, string authority, string slug) =>
        RegisterView.Find(node, authority, slug) is { } view && Write(node, view.Register) is { } file
            ? TypedResults.File(Encoding.UTF8.GetBytes(file), "text/csv; charset=utf-8", $"{authority}-{slug}.csv")
            : TypedResults.NotFound();

    private static RecordRow Row(PublicEntry entry) => new(
        0, new Subject(entry.Kind!.Value, Capacity.ObligedParty, entry.Name, entry.Identifiers, null, FullTimeStudent: false),
        new LegalDocument(entry.Issuer ?? "", entry.Document ?? "", "", entry.DecidedOn, entry.Recorded!.Content, entry.Name), entry.Recorded);
}
