using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Joint;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.Oversight;
using Probity.Web.Portal;
using Probity.Web.SignIn;

namespace Probity.Web.Joint;

/// <summary><c>/desk/agreements</c>: officers propose, conclude and end agreements with other authorities.</summary>
internal static class AgreementEndpoints
{
    public const string Address = "/desk/agreements";
    private const int Answer = 10;
    private const int Acknowledge = 3;
    private const string OwnInstrument = "own";

    public static void MapAgreementDesk(this IEndpointRouteBuilder routes)
    {
        var (readers, officers) = (For(Policies.Desk), For(Policies.Officers));
        readers.MapGet("", List);
        officers.MapGet("/new", (string? register, RegisterNode node, ICurrentActor current, Texts t) => Ask(register, node, current.Required, t, null));
        officers.MapPost("/new", ProposeAsync);
        readers.MapGet("/{id}", (string id, bool? done, RegisterNode node, ICurrentActor current) => ShowOne(id, node, current.Required, null, done == true));
        officers.MapPost("/{id}/conclude", ConcludeAsync);
        officers.MapPost("/{id}/end", EndAsync);

        RouteGroupBuilder For(string policy) => routes.MapGroup(Address).RequireAuthorization(policy).ExcludeFromDescription();
    }

    /// <summary>Registers whose listings the actor's authority could apply.</summary>
    internal static IEnumerable<RegisterView> Sources(RegisterNode node, Actor actor) => RegisterView.All(node)
        .Where(v => v.Keeper.Id != actor.Authority && !v.Charter.Mirrored && Reaching(v).Any());

    internal static IReadOnlyList<Question> Questions(RegisterView source, LocalDate today, Texts t) =>
    [
        new TextQuestion("titleEn", t["joint.title.en"], t["joint.title.hint"]), new TextQuestion("titleZh", t["joint.title.zh"]),
        new AnyOfQuestion("measures", t["joint.measures"], [.. Reaching(source).Select(m => new Choice(m.Key, t.Say(m.Text)))], t["joint.measures.hint"], Optional: false),
        new SectionHeading(t["joint.own-basis"], t["joint.own-basis.hint"]),
        new TextQuestion("instrumentEn", t["joint.instrument.en"]), new TextQuestion("instrumentZh", t["joint.instrument.zh"]),
        new PickQuestion("instrument", t["joint.instrument.kind"], [.. source.Edition.Ranks.Select(r => new Choice(r.Key, t.Say(r.Name)))]),
        new TextQuestion("article", t["joint.article"], t["joint.article.hint"]),
        new SectionHeading(t["joint.clocks"]),
        new DateQuestion("from", t["joint.from"], Initial: today), new DateQuestion("lastDay", t["joint.last-day"], t["joint.last-day.hint"], Initial: today.PlusYears(2).PlusDays(-1)),
        new TextQuestion("answerWithin", t["joint.answer-within"], t["joint.answer-within.hint"], Initial: $"{Answer}", Numeric: true),
        new TextQuestion("acknowledgeWithin", t["joint.acknowledge-within"], t["joint.acknowledge-within.hint"], Initial: $"{Acknowledge}", Numeric: true),
    ];

    // Listings of natural persons are not passed on, so a measure that reaches nobody else would never be applied.
    private static IEnumerable<MeasureClause> Reaching(RegisterView source) => source.Charter.Measures.Where(m => m.Targets.Any(k => k != SubjectKind.NaturalPerson));

    internal static IReadOnlyList<Question> Ending(Texts t) => [new AreaQuestion("reasons", t["acts.field.reasons"], t["joint.end.hint"])];

    private static IResult List(RegisterNode node, ICurrentActor current)
    {
        var actor = current.Required;
        return Pages.Show<OwnAgreementsPage>(
            StatusCodes.Status200OK, ("Agreements", (IReadOnlyList<AgreementView>)[.. node.Agreements.Of(actor).Select(a => AgreementView.Of(node, a))]),
            ("Own", actor.Authority), ("MayPropose", actor.Roles.Contains(Role.Officer)));
    }

    private static IResult Ask(string? register, RegisterNode node, Actor actor, Texts t, Answers? answers)
    {
        var source = Sources(node, actor).FirstOrDefault(v => v.Register.Id.Value == register);
        return Pages.Show<NewAgreementPage>(
            answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ("Source", source),
            ("Sources", (IReadOnlyList<RegisterView>)[.. Sources(node, actor)]), ("Questions", source is null ? null : Questions(source, OversightEndpoints.Today(node, actor), t)),
            ("Answers", answers), ("Errors", answers?.Errors));
    }

    private static async Task<IResult> ProposeAsync(HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var actor = current.Required;
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        if (Sources(node, actor).FirstOrDefault(v => v.Register.Id.Value == answers.OptionalText("register")) is not { } source)
        {
            answers.Wrong("", t["joint.new.whose.wrong"]);
            return Ask(null, node, actor, t, answers);
        }

        var draft = Read(answers, source, t);
        if (answers.Errors.Count == 0)
        {
            var (id, refusal) = await node.Agreements.ProposeAsync(actor, draft, context.RequestAborted);
            if (id is { } made)
            {
                return TypedResults.LocalRedirect($"{Address}/{made}?done=true");
            }

            answers.Wrong(FieldOf(refusal!), t.Refused(refusal!));
        }

        return Ask(source.Register.Id.Value, node, actor, t, answers);
    }

    private static AgreementDraft Read(Answers answers, RegisterView source, Texts t)
    {
        string Line(string name) => SampleEndpoints.Line(answers, name, t);
        var (titleEn, titleZh, measures) = (Line("titleEn"), Line("titleZh"), answers.Given("measures"));
        if (measures.Count == 0)
        {
            answers.Wrong("measures", t["acts.wrong.choice"]);
        }

        var title = new LocalizedText(Line("instrumentEn"), Line("instrumentZh"));
        var kind = answers.OptionalText("instrument");
        if (source.Edition.Ranks.All(r => r.Key != kind))
        {
            answers.Wrong("instrument", t["acts.wrong.choice"]);
        }

        var basis = new Registers.Framework.Citation(OwnInstrument, Line("article"), Verified: false);
        var instrument = new LegalInstrument(OwnInstrument, title, kind ?? "", "", null, "", Verified: false);
        return new AgreementDraft(
            source.Register.Id, titleEn, titleZh, [.. measures.Select(m => new JointMeasure(m, instrument, basis))],
            answers.Day("from"), answers.Day("lastDay"), answers.Number("answerWithin"), answers.Number("acknowledgeWithin"));
    }

    // The form asks for one instrument and one provision for all measures.
    private static string FieldOf(Refusal refusal) => refusal.Field is { } field ? field[(field.LastIndexOf('.') + 1)..] : "";

    private static IResult ShowOne(string id, RegisterNode node, Actor actor, Answers? answers, bool done) =>
        node.Agreements.Find(actor, new AgreementId(id)) is not { } stored
            ? TypedResults.NotFound()
            : Pages.Show<OwnAgreementPage>(
                answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ("View", AgreementView.Of(node, stored)),
                ("Zone", OversightEndpoints.ZoneOf(node, actor)), ("Own", actor.Authority), ("IsOfficer", actor.Roles.Contains(Role.Officer)), ("Answers", answers),
                ("Errors", answers?.Errors), ("Done", done));

    private static async Task<IResult> ConcludeAsync(string id, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var (concluded, refusal) = await node.Agreements.ConcludeAsync(current.Required, new AgreementId(id), context.RequestAborted);
        if (concluded)
        {
            return TypedResults.LocalRedirect($"{Address}/{id}?done=true");
        }

        var answers = Answers.None(t);
        answers.Wrong("", refusal is null ? t["joint.conclude.gone"] : t.Refused(refusal));
        return ShowOne(id, node, current.Required, answers, false);
    }

    private static async Task<IResult> EndAsync(string id, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var reasons = SampleEndpoints.Line(answers, "reasons", t);
        if (answers.Errors.Count == 0)
        {
            if (await node.Agreements.EndAsync(current.Required, new AgreementId(id), reasons, context.RequestAborted))
            {
                return TypedResults.LocalRedirect($"{Address}/{id}?done=true");
            }

            answers.Wrong("", t["joint.end.gone"]);
        }

        return ShowOne(id, node, current.Required, answers, false);
    }
}
