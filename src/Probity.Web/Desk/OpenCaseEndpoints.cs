using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Storage.Cases;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Desk;

/// <summary>Opening a case: a register is chosen when there are several, then the form.</summary>
internal static class OpenCaseEndpoints
{
    public static void MapOpenCase(this RouteGroupBuilder desk, string address)
    {
        desk.MapGet("/new", (string? register, string? escalates, RegisterNode node, ICurrentActor current) =>
            Ask(address, register, node, current, escalates));
        desk.MapPost("/new", (HttpContext context, RegisterNode node, ICurrentActor current, Texts t) => DoAsync(address, context, node, current, t));
    }

    private static IResult Ask(string address, string? register, RegisterNode node, ICurrentActor current, string? escalates = null)
    {
        var open = CaseRegisters.Open(node, current.Required).ToList();
        var chosen = open.Count == 1 ? open[0] : open.FirstOrDefault(r => r.Id.Value == register);
        return chosen is null && open.Count == 0
            ? Pages.Show<NoRegisterPage>(StatusCodes.Status200OK)
            : Show(address, chosen, open, node, current.Required, null, [], StatusCodes.Status200OK, escalates);
    }

    private static async Task<IResult> DoAsync(string address, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var posted = await context.Request.ReadFormAsync(context.RequestAborted);
        var open = CaseRegisters.Open(node, current.Required).ToList();
        if (open.FirstOrDefault(r => r.Id.Value == posted["register"]) is not { } register)
        {
            return Ask(address, null, node, current);
        }

        var answers = Answers.Of(posted, t);
        var act = OpenCaseForm.Read(answers, register.Id, node.Library.Charter(register.Charter), t);
        var errors = answers.Errors;
        if (errors.Count == 0)
        {
            var key = posted["idempotency"].ToString() is { Length: > 0 and <= 64 } given ? given : null;
            switch (await node.Cases.ActAsync(null, act, current.Required, null, key, context.RequestAborted))
            {
                case ActResult.Done done:
                    return TypedResults.LocalRedirect($"{address}/cases/{done.Id}");
                case ActResult.Repeated repeated:
                    return TypedResults.LocalRedirect($"{address}/cases/{repeated.Id}");
                case ActResult.KeyReused:
                    errors = [new FieldError("", t["acts.wrong.conflict"])];
                    break;
                case ActResult.Refused refused:
                    errors = [new FieldError(RefusedField.In(Questions(register), refused.Refusal, act) ?? "", t.Refused(refused.Refusal))];
                    break;
            }
        }

        return Show(address, register, open, node, current.Required, answers, errors, StatusCodes.Status422UnprocessableEntity);

        IEnumerable<Question> Questions(Register chosen) =>
            OpenCaseForm.Ask(node.Library.Charter(chosen.Charter), mayRenew: true, t);
    }

    private static IResult Show(
        string address, Register? chosen, IReadOnlyList<Register> open, RegisterNode node, Actor actor, Answers? answers,
        IReadOnlyList<FieldError> errors, int status, string? escalates = null) => Pages.Show<OpenCasePage>(
        status, ("Register", chosen), ("Charter", chosen is null ? null : node.Library.Charter(chosen.Charter)), ("Open", open), ("Base", address),
        ("Answers", answers), ("Errors", errors), ("Idempotency", Keys.Fresh()), ("Escalates", escalates), ("MayRenew", (bool?)(actor.Authority is not null)),
        ("Titles", open.ToDictionary(r => r.Id, r => node.Library.Charter(r.Charter).Title)));
}
