using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Storage;
using Probity.Storage.Cases;
using Probity.Storage.Joint;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Documents;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Joint;

/// <summary><c>/desk/joint</c>: listings of other authorities that an authority has to answer, applies or has to acknowledge; and who was told of a listing of its own.</summary>
internal static class JointEndpoints
{
    public const string Address = "/desk/joint";

    public static void MapJointDesk(this IEndpointRouteBuilder routes)
    {
        var (readers, officers) = (For(Policies.Desk), For(Policies.Officers));
        readers.MapGet("", ListAsync);
        officers.MapGet("/{agreement}/{reference}", (string agreement, string reference, string? done, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel) =>
            ShowAsync(agreement, reference, null, null, done, node, current.Required, t, cancel));
        officers.MapPost("/{agreement}/{reference}/{act}", DoAsync);
        routes.MapGet("/desk/cases/{id}/recipients.csv", DownloadAsync).RequireAuthorization(Policies.Officers).ExcludeFromDescription();

        RouteGroupBuilder For(string policy) => routes.MapGroup(Address).RequireAuthorization(policy).ExcludeFromDescription();
    }

    /// <summary>The acts that make sense for a listing where it stands, in the order in which they are offered.</summary>
    internal static IReadOnlyList<string> ActsFor(JointState state) => state switch
    {
        JointState.Awaiting => ["apply", "decline"],
        JointState.Applied => ["lift"],
        JointState.Unacknowledged => ["acknowledge"],
        _ => [],
    };

    internal static IReadOnlyList<Question> Questions(string act, JointListing listing, AgreementView view, Texts t) => act switch
    {
        "apply" =>
        [
            new AnyOfQuestion("measures", t["joint.measures"], [.. Applicable(listing, view).Select(m => new Choice(m.Measure, view.Measure(m.Measure, t), AgreementView.Basis(m, t)))],
                t["joint.apply.measures.hint"], Optional: false),
            new AreaQuestion("reasons", t["acts.field.reasons"], t["acts.hint.reasons"]),
        ],
        "acknowledge" => [new AreaQuestion("done", t["joint.done"], t["joint.done.hint"])],
        _ => [new AreaQuestion(ReasonsOf(act), t["acts.field.reasons"], t["acts.hint.reasons"])],
    };

    // Applying and declining stand on one page, and a name is a field's own.
    private static string ReasonsOf(string act) => act == "decline" ? "whyNot" : "reasons";

    private static IEnumerable<JointMeasure> Applicable(JointListing listing, AgreementView view) =>
        view.Agreement.Measures.Where(m => listing.Case.Listing!.Measures.Contains(m.Measure));

    private static async Task<IResult> ListAsync(string? state, int? page, RegisterNode node, ICurrentActor current, CancellationToken cancel)
    {
        JointState? only = Enum.TryParse<JointState>(state, out var known) && Enum.IsDefined(known) ? known : null;
        var actor = current.Required;
        return Pages.Show<JointPage>(
            StatusCodes.Status200OK, ("Work", await node.Joint.ReadAsync(actor, only, Math.Clamp(page ?? 1, 1, 100_000), cancel)),
            ("Figures", await node.Joint.CountAsync(actor, cancel)), ("Only", only));
    }

    private static async Task<IResult> ShowAsync(
        string agreement, string reference, string? asked, Answers? answers, string? done, RegisterNode node, Actor actor, Texts t, CancellationToken cancel)
    {
        var id = new AgreementId(agreement);
        if (node.Agreements.Find(id) is not { } stored
            || await node.Joint.FindAsync(actor, id, new CaseId(reference), t.Format("joint.purpose", t.Say(stored.Agreement.Title)), cancel) is not { } listing)
        {
            return TypedResults.NotFound();
        }

        return Pages.Show<JointListingPage>(
            answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ("Listing", listing), ("View", AgreementView.Of(node, stored)),
            ("IsOfficer", actor.Roles.Contains(Role.Officer)), ("Asked", asked), ("Answers", answers), ("Errors", answers?.Errors), ("Done", done));
    }

    private static async Task<IResult> DoAsync(string agreement, string reference, string act, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        if (Read(new AgreementId(agreement), act, answers) is not { } command)
        {
            return TypedResults.NotFound();
        }

        if (answers.Errors.Count == 0)
        {
            switch (await node.Cases.ActAsync(new CaseId(reference), command, current.Required, null, answers.OptionalText("idempotency"), context.RequestAborted))
            {
                case ActResult.Done or ActResult.Repeated:
                    return TypedResults.LocalRedirect($"{Address}/{agreement}/{reference}?done={act}");
                case ActResult.Refused refused:
                    answers.Wrong(FieldOf(refused.Refusal, act), t.Refused(refused.Refusal));
                    break;
                case ActResult.KeyReused or ActResult.Conflict:
                    answers.Wrong("", t["acts.wrong.conflict"]);
                    break;
                default:
                    return TypedResults.NotFound();
            }
        }

        return await ShowAsync(agreement, reference, act, answers, null, node, current.Required, t, context.RequestAborted);
    }

    private static JointAct? Read(AgreementId agreement, string act, Answers answers) => act switch
    {
        "apply" => new ApplyJointly(agreement, answers.Given("measures"), answers.Text("reasons")),
        "decline" => new DeclineJointly(agreement, answers.Text(ReasonsOf(act))),
        "lift" => new LiftJointly(agreement, answers.Text("reasons")),
        "acknowledge" => new AcknowledgeLifting(agreement, answers.Text("done")),
        _ => null,
    };

    private static string FieldOf(Refusal refusal, string act) => refusal.Field switch
    {
        "reasons" => ReasonsOf(act),
        "measures" or "done" => refusal.Field,
        _ => "",
    };

    private static async Task<IResult> DownloadAsync(string id, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel)
    {
        if (await node.Cases.ReadAsync(new CaseId(id), current.Required, t["joint.recipients.purpose"], cancel) is not { } record)
        {
            return TypedResults.NotFound();
        }

        var rows = node.Joint.Recipients(record.Register.Id, record.Case.Id).Select(r => (string[])
        [
            r.Kind.ToString(), t.Say(r.Name), r.Item?.Agreement.Id.Value ?? "", r.Item?.State.ToString() ?? "", r.Item is { } item ? Day(item.Since) : "",
            r.Item?.Due is { } due ? Day(due) : "", string.Join(' ', r.Item?.Measures ?? []), r.Times == 0 ? "" : r.Times.ToString(CultureInfo.InvariantCulture), r.LastTold?.ToString() ?? "",
        ]);
        var table = CsvTable.Write(["kind", "recipient", "agreement", "state", "since", "due", "measures", "times-told", "last-told"], rows);
        return TypedResults.File(Encoding.UTF8.GetBytes(table), "text/csv; charset=utf-8", $"{record.Case.Id}-recipients.csv");
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
