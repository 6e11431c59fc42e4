using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Oversight;
using Probity.Storage;
using Probity.Storage.Oversight;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Documents;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Oversight;

/// <summary><c>/oversight/samples</c>: decisions drawn by a seed, each examined with reasons.</summary>
internal static class SampleEndpoints
{
    public const string Address = OversightEndpoints.Address + "/samples";
    private const int LongestText = 500;

    public static void MapSamples(this RouteGroupBuilder auditors)
    {
        auditors.MapGet("/samples", IResult (RegisterNode node, ICurrentActor current) => Pages.Show<SamplesPage>(
            StatusCodes.Status200OK, ("Samples", node.Samples.Of(current.Required)), ("Zone", OversightEndpoints.ZoneOf(node, current.Required))));
        auditors.MapGet("/samples/new", (RegisterNode node, ICurrentActor current, Texts t) => Show(Ask(node, current.Required, t)));
        auditors.MapPost("/samples/new", DrawAsync);
        auditors.MapGet("/samples/{id}", (string id, RegisterNode node, ICurrentActor current) => ShowSample(id, node, current));
        auditors.MapGet("/samples/{id}/findings.csv", Download);
        auditors.MapGet("/samples/{id}/{position:int}", (string id, int position, bool? recorded, RegisterNode node, ICurrentActor current, Texts t) =>
            ShowDecision(id, position, node, current, null, recorded == true));
        auditors.MapPost("/samples/{id}/{position:int}", RecordAsync);
    }

    internal static IReadOnlyList<Question> Finding(Texts t) =>
    [
        new OneOfQuestion("found", t["oversight.finding.kind"], [.. Enum.GetValues<FindingKind>().Select(k => new Choice(k.ToString(), t.Word(k)))]),
        new AreaQuestion("reasons", t["oversight.finding.reasons"], t["oversight.finding.reasons.hint"]),
    ];

    internal static string Table(IEnumerable<(StoredSample Sample, IReadOnlyList<SampledDecision> Decisions)> samples) => CsvTable.Write(
        ["sample", "seed", "drawn-from", "position", "case", "version", "register", "decision", "decided-on", "finding", "findings", "answer", "answered-on", "answer-due"],
        samples.SelectMany(s => s.Decisions.Select(d => (string[])
        [
            s.Sample.Id, s.Sample.Request.Seed, Number(s.Sample.DrawnFrom), Number(d.Position), d.Decision.Case.Value, Number(d.Decision.Version),
            d.Decision.Register.Value, d.Decision.Name, Day(d.Decision.On), d.Found?.ToString() ?? "", Number(d.Findings.Count),
            d.Stands?.Answer?.Reply.ToString() ?? "", d.Stands?.Answer is { } answer ? Day(answer.At.InUtc().Date) : "", d.Stands is { Waits: true } waiting ? Day(waiting.DueOn) : "",
        ])));

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<Question> Ask(RegisterNode node, Actor auditor, Texts t)
    {
        var today = OversightEndpoints.Today(node, auditor);
        return
        [
            new TextQuestion("purpose", t["oversight.sample.purpose"], t["oversight.sample.purpose.hint"]),
            new PickQuestion("register", t["oversight.column.register"],
                [.. node.Exports.Registers(auditor).Select(r => new Choice(r.Id.Value, OversightNames.Of(node, r.Id, t)))], t["oversight.sample.register.hint"], Optional: true),
            new PickQuestion("decision", t["oversight.sample.decision"],
                [.. DecisionSample.Decisions.Select(name => new Choice(name, OversightNames.Decision(name, t)))], t["oversight.sample.decision.hint"], Optional: true),
            new DateQuestion("from", t["oversight.from"], Initial: today.PlusYears(-1)),
            new DateQuestion("until", t["oversight.until"], Initial: today),
            new TextQuestion("size", t["oversight.sample.size"], t.Format("oversight.sample.size.hint", DecisionSample.Most), Initial: "20", Numeric: true),
            new TextQuestion("seed", t["oversight.sample.seed"], t["oversight.sample.seed.hint"], Initial: RandomNumberGenerator.GetHexString(12, lowercase: true)),
        ];
    }

    private static async Task<IResult> DrawAsync(HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var auditor = current.Required;
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var request = Read(answers, node, auditor, t);
        if (answers.Errors.Count == 0 && await node.Samples.DrawAsync(auditor, request, context.RequestAborted) is { } id)
        {
            return TypedResults.LocalRedirect($"{Address}/{id}");
        }

        if (answers.Errors.Count == 0)
        {
            answers.Wrong("", t["oversight.sample.nothing"]);
        }

        return Show(Ask(node, auditor, t), answers);
    }

    private static SampleRequest Read(Answers answers, RegisterNode node, Actor auditor, Texts t)
    {
        var (purpose, seed, size) = (Line(answers, "purpose", t), Line(answers, "seed", t), answers.Number("size"));
        if (size is < 1 or > DecisionSample.Most && answers.Errors.All(e => e.Field != "size"))
        {
            answers.Wrong("size", t.Format("oversight.sample.size.hint", DecisionSample.Most));
        }

        RegisterId? register = null;
        if (answers.OptionalText("register") is { } named)
        {
            register = node.Exports.Registers(auditor).Select(r => (RegisterId?)r.Id).FirstOrDefault(r => r!.Value.Value == named);
            if (register is null)
            {
                answers.Wrong("register", t["acts.wrong.choice"]);
            }
        }

        var decision = answers.OptionalText("decision");
        if (decision is not null && !DecisionSample.Decisions.Contains(decision))
        {
            answers.Wrong("decision", t["acts.wrong.choice"]);
        }

        var (from, until) = Period(answers, t);
        return new SampleRequest(purpose, seed, register, decision, from, until, size);
    }

    internal static (NodaTime.LocalDate From, NodaTime.LocalDate Until) Period(Answers answers, Texts t)
    {
        var (from, until) = (answers.Day("from"), answers.Day("until"));
        if (until < from && answers.Errors.All(e => e.Field is not ("from" or "until")))
        {
            answers.Wrong("until", t["oversight.until.wrong"]);
        }

        return (from, until);
    }

    /// <summary>A text of one field that has to be there, short and readable.</summary>
    internal static string Line(Answers answers, string name, Texts t)
    {
        var text = answers.Text(name);
        if (text.Length > LongestText || !PlainText.IsReadable(text))
        {
            answers.Wrong(name, t.Format("oversight.wrong.text", LongestText));
        }

        return text;
    }

    private static async Task<IResult> RecordAsync(string id, int position, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var (kind, reasons) = (answers.OneOf<FindingKind>("found"), answers.OptionalText("reasons") ?? "");
        if (answers.Errors.Count == 0)
        {
            var (recorded, refusal) = await node.Samples.RecordAsync(current.Required, id, position, kind, reasons, context.RequestAborted);
            if (recorded)
            {
                return TypedResults.LocalRedirect($"{Address}/{id}/{position.ToString(CultureInfo.InvariantCulture)}?recorded=true");
            }

            answers.Wrong(refusal?.Field ?? "", refusal is null ? t["oversight.finding.erased"] : t.Refused(refusal));
        }

        return ShowDecision(id, position, node, current, answers, false);
    }

    private static IResult Show(IReadOnlyList<Question> questions, Answers? answers = null) => Pages.Show<NewSamplePage>(
        answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        ("Questions", questions), ("Answers", answers), ("Errors", answers?.Errors));

    private static IResult ShowSample(string id, RegisterNode node, ICurrentActor current) => node.Samples.Find(current.Required, id) is { } found
        ? Pages.Show<SamplePage>(
            StatusCodes.Status200OK, ("Sample", found.Sample), ("Decisions", found.Decisions), ("Zone", OversightEndpoints.ZoneOf(node, current.Required)))
        : TypedResults.NotFound();

    private static IResult ShowDecision(string id, int position, RegisterNode node, ICurrentActor current, Answers? answers, bool recorded) =>
        node.Samples.Find(current.Required, id) is { } found && found.Decisions.FirstOrDefault(d => d.Position == position) is { } decision
            ? Pages.Show<FindingPage>(
                answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ("Sample", found.Sample), ("Drawn", decision),
                ("Zone", OversightEndpoints.ZoneOf(node, current.Required)), ("Answers", answers), ("Errors", answers?.Errors), ("Recorded", recorded))
            : TypedResults.NotFound();

    private static IResult Download(string id, RegisterNode node, ICurrentActor current) => node.Samples.Find(current.Required, id) is { } found
        ? TypedResults.File(Encoding.UTF8.GetBytes(Table([found])), "text/csv; charset=utf-8", $"sample-{found.Sample.Id}.csv")
        : TypedResults.NotFound();
}
