using System.Text;
using Probity.Registers.Calendars;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice of a drafted assessment in English: every fact with its document, what it cost, and how to contest it.</summary>
internal static class EnglishAssessment
{
    public static string Write(AssessedMatter m)
    {
        var text = new StringBuilder();
        text.Append($"Notice to {m.Organisation.Name}\n\n");
        text.Append($"{m.Keeper.Name.En} has drafted your assessment for {m.Year} in this register: {m.Charter.Title.En}.\n");
        text.Append("This is a draft. Nothing has been decided, nothing is published and nothing is in effect.\n");
        Facts(text, m);
        Result(text, m);
        Answer(text, m);
        return text.ToString();
    }

    private static void Facts(StringBuilder text, AssessedMatter m)
    {
        text.Append("\nHow it was worked out\n");
        text.Append($"Start: {m.How.Start.Points} points. {m.How.Start.Text.En}{(m.How.StartFact is { } fact ? $" ({Source(fact)})" : "")}\n");
        foreach (var line in m.How.Lines)
        {
            text.Append($"Less {line.Counted}: fact {line.Fact.Number}. {line.Indicator.Text.En}. {Told(line.Fact)}");
            text.Append(line.Limit == DeductionLimit.None ? "\n" : $" It would have been {line.Asked}; {Limit(line.Limit)}.\n");
        }

        text.Append(m.How.Lines.Count == 0 ? "Nothing was deducted.\n" : "");
        text.Append($"That leaves {m.How.Points} points, which is {m.How.ByPoints.Name.En}.\n");
    }

    private static void Result(StringBuilder text, AssessedMatter m)
    {
        foreach (var downgrade in m.How.Downgrades)
        {
            text.Append($"Leads to {downgrade.To.Name.En} whatever the points: fact {downgrade.Fact.Number}. {downgrade.Rule.Text.En}. {Told(downgrade.Fact)}\n");
        }

        text.Append(m.How.FirstYear is { } first
            ? $"Given instead of it: fact {first.Fact.Number}. {first.Rule.Text.En}. {Told(first.Fact)}\n" : "");
        text.Append($"\nDrafted grade: {m.How.Result.Name.En}\n");
        text.Append($"It can be in effect until {SpanWords.English(m.Clause.Effect)} after {m.Year}, and then ends by itself.\n");
        text.Append(m.How.Result.Public ? "It would be published with the facts behind it.\n" : "It would be shown to you alone.\n");
        text.Append($"What it does not mean: {m.Charter.DoesNotMean.En}\n");
    }

    private static void Answer(StringBuilder text, AssessedMatter m)
    {
        text.Append("\nHow to answer\n");
        text.Append($"You have {SpanWords.English(m.Clocks.Response.Length)} from the day this notice is served on you. ");
        text.Append("You may contest any fact by itself, answer in writing or on your page, and ask for a hearing; then one is held.\n");
        text.Append("Answering never makes it worse: no fact can be added. A fact that is struck costs nothing, and nothing is decided while one that you contest is unanswered.\n");
        text.Append($"\nWhere to get help: {m.Keeper.Contact.En}\n");
    }

    private static string Told(RatedFact fact) => $"{DayWords.English(fact.On)}, {fact.Times} {(fact.Times == 1 ? "time" : "times")}: {fact.Account} ({Source(fact)})";

    private static string Source(RatedFact fact) =>
        $"{fact.Document.Issuer}, {fact.Document.Number}, {DayWords.English(fact.Document.IssuedOn)}";

    private static string Limit(DeductionLimit limit) => limit switch
    {
        DeductionLimit.Indicator => "no more can be deducted for this",
        DeductionLimit.Group => "no more can be deducted in this group",
        _ => "points never fall below zero",
    };
}
