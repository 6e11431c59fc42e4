using System.Text.Json;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>What people answer at each step of a case; the words are invented.</summary>
internal static class Steps
{
    private static readonly string[] Left = ["no-other-non-necessary-spending", "director-bar", "procurement-review"];

    public static object Reasons { get; } = new { reasons = "The file, the notice and the receipt were read; facts and measures fit each other." };

    public static object Identity { get; } = new { comparedWith = "Registration file", namesakesExamined = 0 };

    public static object Objection { get; } = new { grounds = "The amount owed is wrong: interest was counted from the wrong day." };

    public static Dictionary<string, object> Application(string? name = null, string? identifier = null, string number = "17") => new()
    {
        ["register"] = CaseWalk.Register,
        ["kind"] = "enterprise",
        ["name"] = name ?? People.Subject.Name,
        ["identifiers"] = new[] { identifier ?? People.Subject.Identifiers[0].ToString() },
        ["capacity"] = "obliged-party",
        ["issuer"] = "Lakeside Basic Court",
        ["number"] = $"(2025) Lakeside 0{number}",
        ["enforcementCase"] = $"(2026) Lakeside 1{number}",
        ["effectiveOn"] = "2026-03-02",
        ["obligation"] = "支付三十万元及利息 Pay 300,000 yuan and interest",
        ["obligedParty"] = name ?? People.Subject.Name,
        ["ground"] = "able-but-refuses",
        ["report"] = "Nothing was paid since the judgment took effect, and no property was reported.",
        ["attests"] = true,
    };

    public static object Evidence(string origin) => new
    {
        title = "Bank statement",
        content = "200,000 yuan came in after enforcement began; nothing went to the creditor.",
        origin,
        category = "means",
        attests = true,
    };

    public static object Reviewed(bool admitted) =>
        new { number = 1, admitted, reasons = "Each line was compared with the bank's own record." };

    public static object Served(string day) => new { manner = "direct", proof = "Receipt signed by the representative", servedOn = day };

    /// <summary>A proposal as the case itself asks for it: all the exclusions examined, every measure that has to be applied.</summary>
    public static Dictionary<string, object> Proposal(Answer @case)
    {
        var questions = Questions(@case, "propose-listing");
        var answers = new Dictionary<string, object>
        {
            ["ground"] = "able-but-refuses",
            ["conduct"] = "Received 200,000 yuan during enforcement and paid nothing towards the judgment.",
            ["conductOn"] = "2026-10-12",
            ["evidence"] = ValuesOf(questions, "evidence"),
            ["ability"] = "able",
            ["abilityReasons"] = "The account shows several large receipts after the case began.",
            ["fault"] = "intent",
            ["faultReasons"] = "The money was moved elsewhere after the enforcement notice had been received.",
            ["exclusions"] = ValuesOf(questions, "exclusions"),
            ["term"] = "2y",
        };
        foreach (var measure in questions.Select(NameOf).Where(name => name.StartsWith("measure.", StringComparison.Ordinal)).Select(name => name["measure.".Length..]).Except(Left))
        {
            answers["measure." + measure] = true;
            answers["basis." + measure] = "Provisions on restricting high spending, Art. 3";
            answers["relevance." + measure] = "What is spent on this is owed to the creditor.";
            answers["proportionality." + measure] = "A reminder and an order to report property had no effect.";
        }

        return answers;
    }

    /// <summary>Everything that would rule a proposal out, as examined.</summary>
    public static string[] Exclusions(Answer @case) => ValuesOf(Questions(@case, "propose-listing"), "exclusions");

    public static object Listed(Answer @case) => new
    {
        lists = true,
        reasons = "The statement was considered. The account shows ability to pay, and nothing was paid.",
        measures = ValuesOf(Questions(@case, "decide-case"), "measures"),
        term = "2y",
    };

    private static JsonElement[] Questions(Answer @case, string act) =>
        [.. @case.Body.GetProperty("openActs").EnumerateArray().Single(open => open.GetProperty("act").GetString() == act).GetProperty("questions").EnumerateArray()];

    private static string[] ValuesOf(JsonElement[] questions, string name) =>
        [.. questions.Single(q => NameOf(q) == name).GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("value").GetString()!)];

    private static string NameOf(JsonElement question) => question.GetProperty("name").GetString()!;
}
