using System.Text;
using Probity.Registers.Calendars;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice in English.</summary>
internal static class EnglishNotice
{
    public static string Write(Matter matter)
    {
        var text = new StringBuilder();
        Proposal(text, matter);
        Grounds(text, matter);
        Consequences(text, matter);
        Answer(text, matter);
        return text.ToString();
    }

    private static void Proposal(StringBuilder text, Matter m)
    {
        text.Append($"Notice to {m.Subject.Name}\n\n");
        text.Append($"{m.Keeper.Name.En} proposes to enter you in this register: {m.Charter.Title.En}.\n");
        text.Append("This is a proposal. Nothing has been decided, nothing is published and no measure applies.\n");
    }

    private static void Grounds(StringBuilder text, Matter m)
    {
        text.Append("\nWhy\n");
        text.Append($"Ground: {m.Ground.Text.En} ({m.Cite(m.Ground.Basis, chinese: false)})\n");
        text.Append($"What you are said to have done, up to {DayWords.English(m.Proposal.ConductOn)}: {m.Proposal.Conduct}\n");
        text.Append($"Legal document: {m.Document.Issuer}, {m.Document.Number}. It obliges you to: {m.Document.Obligation}\n");
        if (m.Escalates is { } entry)
        {
            text.Append($"The case follows your entry {entry} in a directory. That entry decides nothing here: what is said above has to be shown anew, and you are heard anew.\n");
        }

        text.Append($"Whether you were able to perform: {Ability(m.Proposal.Ability)}. {m.Proposal.AbilityReasons}\n");
        text.Append($"Whether you are at fault: {Fault(m.Proposal.Fault)}. {m.Proposal.FaultReasons}\n");
        text.Append("\nEvidence\n");
        foreach (var piece in m.Evidence)
        {
            text.Append($"{piece.Number}. {piece.Title}: {piece.Content}\n");
        }
    }

    private static void Consequences(StringBuilder text, Matter m)
    {
        text.Append("\nWhat would follow\n");
        foreach (var (clause, reasons) in m.Measures)
        {
            text.Append($"- {clause.Text.En} ({m.Cite(clause.Basis, chinese: false)}). Why: {reasons.Relevance} {reasons.Proportionality}\n");
        }

        text.Append($"It would last {SpanWords.English(m.Proposal.Term)} at most and then end by itself. ");
        text.Append($"It would begin only after the decision is served on you and a further {SpanWords.English(m.Clocks.Grace!.Length)} have passed.\n");
        text.Append($"What it would not mean: {m.Charter.DoesNotMean.En}\n");
    }

    private static void Answer(StringBuilder text, Matter m)
    {
        text.Append("\nHow to answer\n");
        text.Append($"You have {SpanWords.English(m.Clocks.Response.Length)} from the day this notice is served on you. ");
        text.Append("Answer in writing, sign in and answer on your page, or go there in person. You may ask for a hearing; then one is held.\n");
        text.Append("Answering never makes it worse: no measure and no day can be added to what this notice says.\n");
        text.Append("If you stay silent, nothing worse happens for that; the proposal is decided on what is in the file.\n");
        text.Append("If you perform the obligation, show proof at any time, free of charge; the case then ends.\n");
        text.Append($"\nWhere to get help: {m.Keeper.Contact.En}\n");
    }

    private static string Ability(AbilityFinding finding) => finding switch
    {
        AbilityFinding.Able => "able, in whole or in part",
        AbilityFinding.Unable => "not able",
        _ => "not examined",
    };

    private static string Fault(FaultFinding finding) => finding switch
    {
        FaultFinding.Intent => "with intent",
        FaultFinding.GrossNegligence => "gross negligence",
        FaultFinding.NoFault => "no fault",
        _ => "not examined",
    };
}
