using Microsoft.AspNetCore.Http;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage.Accounts;
using Probity.Web.Problems;

namespace Probity.Web.Api.Checks;

/// <summary>Turns a request's particulars into the domain's question, or says which field is wrong.</summary>
internal static class CheckForm
{
    private const int MostIdentifiers = 8;
    private const int LongestName = 200;
    private const int LongestText = 500;

    public static (CheckQuestion? Question, ProblemResult? Problem) Read(HttpContext context, CheckRequest request, PointOfServiceKey key)
    {
        var problem = Wrong(context, "activity", request.Activity, 1, LongestName, required: true)
            ?? Wrong(context, "purpose", request.Purpose, 2, LongestText, required: true)
            ?? Wrong(context, "name", request.Name, 1, LongestName, required: false)
            ?? Wrong(context, "address", request.Address, 1, LongestText, required: false);
        if (problem is not null) return (null, problem);

        var texts = request.Identifiers ?? [];
        if (texts.Count > MostIdentifiers) return (null, Unprocessable(context, "errors.field.count", "identifiers", 0, MostIdentifiers));
        var identifiers = new Identifier[texts.Count];
        for (var index = 0; index < texts.Count; index++)
        {
            if (!Identifier.TryParse(texts[index], out var identifier, out var fault))
                return (null, Faulty(context, $"identifiers[{index}]", fault));
            identifiers[index] = identifier;
        }

        return (new CheckQuestion(identifiers, request.Name, request.Address, new ActivityId(request.Activity!), request.Purpose!, key.Activities), null);
    }

    private static ProblemResult? Wrong(HttpContext context, string field, string? value, int shortest, int longest, bool required)
    {
        if (value is null) return required ? Unprocessable(context, "errors.field.missing", field) : null;
        return value.Trim().Length < shortest || value.Length > longest
            ? Unprocessable(context, "errors.field.length", field, shortest, longest)
            : null;
    }

    private static ProblemResult Faulty(HttpContext context, string field, IdentifierFault fault) =>
        ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, fault.Sentence, field);

    private static ProblemResult Unprocessable(HttpContext context, string key, string field, params object?[] arguments) =>
        ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, key, field, [field, .. arguments]);
}
