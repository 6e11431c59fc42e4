using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Lookups;
using Probity.Web.Design;
using Probity.Web.Hosting;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Portal;

/// <summary><c>POST /people</c>: one natural person, by document number and full name, for a stated purpose; logged and shown to that person.</summary>
internal static class PeopleLookup
{
    public const string Address = "/people";

    private const int LongestNumber = 60;
    private const int LongestName = 200;
    private const int LongestPurpose = 500;

    public static void MapPeopleLookup(this IEndpointRouteBuilder routes) => routes.MapPost(Address, Ask)
        .RequireAuthorization(Policies.SignedIn).RequireRateLimiting(Throttles.Lookups).ExcludeFromDescription();

    private static async Task<IResult> Ask(HttpContext context, RegisterNode node, ICurrentActor current, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var asked = new Asked(form["number"].ToString().Trim(), form["name"].ToString().Trim(), form["purpose"].ToString().Trim());
        var errors = Wrong(asked, texts);
        if (errors.Count > 0) return Again(asked, errors);
        if (!TryRead(asked.Number, out var identifier, out var fault)) return Again(asked, [new FieldError("number", texts.Say(fault!.Sentence))]);

        var reply = await node.Lookups.AnswerAsync(current.Required, [identifier!], asked.Name, asked.Purpose, context.RequestAborted);
        return reply switch
        {
            LookupReply.Answered answered => Pages.Show<PeoplePage>(StatusCodes.Status200OK, (nameof(PeoplePage.Entries), answered.Entries)),
            LookupReply.Refused refused => Again(asked, [new FieldError(FieldOf(refused.Refusal.Field), texts.Say(refused.Refusal.Sentence))]),
            _ => throw new InvalidOperationException(reply.GetType().Name),
        };
    }

    // Without a scheme before it, a number is read as a resident identity number.
    private static bool TryRead(string number, out Identifier? identifier, out IdentifierFault? fault) =>
        number.Contains(':', StringComparison.Ordinal) || number.Contains('：', StringComparison.Ordinal)
            ? Identifier.TryParse(number, out identifier, out fault)
            : Identifier.TryParse(IdentifierScheme.ResidentId, number, out identifier, out fault);

    private static List<FieldError> Wrong(Asked asked, Texts texts)
    {
        var errors = new List<FieldError>();
        if (asked.Number.Length is 0 or > LongestNumber) errors.Add(new FieldError("number", texts["portal.people.number.missing"]));
        if (asked.Name.Length is 0 or > LongestName) errors.Add(new FieldError("name", texts["portal.people.name.missing"]));
        if (asked.Purpose.Length is 0 or > LongestPurpose) errors.Add(new FieldError("purpose", texts["portal.people.purpose.missing"]));
        return errors;
    }

    private static string FieldOf(string? field) => field switch
    {
        "identifiers" => "number",
        "name" or "purpose" => field,
        _ => "",
    };

    private static IResult Again(Asked asked, IReadOnlyList<FieldError> errors) => Pages.Show<PeoplePage>(
        StatusCodes.Status422UnprocessableEntity,
        (nameof(PeoplePage.Number), asked.Number),
        (nameof(PeoplePage.Name), asked.Name),
        (nameof(PeoplePage.Purpose), asked.Purpose),
        (nameof(PeoplePage.Errors), errors));

    private sealed record Asked(string Number, string Name, string Purpose);
}
