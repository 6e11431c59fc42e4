using System.Text;
using Probity.Registers.Calendars;

namespace Probity.Registers.Cases.Notices;

/// <summary>The offer of an entry in a redlist, in English.</summary>
internal static class EnglishOffer
{
    public static string Write(Matter m)
    {
        var text = new StringBuilder();
        text.Append($"Offer to {m.Subject.Name}\n\n");
        text.Append($"{m.Keeper.Name.En} would like to enter you in this register: {m.Charter.Title.En}.\n");
        text.Append("This is an offer. Nothing is entered unless you accept it yourself.\n");
        text.Append("\nWhy\n");
        text.Append($"Merit: {m.Ground.Text.En} ({m.Cite(m.Ground.Basis, chinese: false)})\n");
        text.Append($"What you did, up to {DayWords.English(m.Proposal.ConductOn)}: {m.Proposal.Conduct}\n");
        text.Append($"Document: {m.Document.Issuer}, {m.Document.Number}. It says: {m.Document.Obligation}\n");
        text.Append("\nEvidence\n");
        foreach (var piece in m.Evidence)
        {
            text.Append($"{piece.Number}. {piece.Title}: {piece.Content}\n");
        }

        Entry(text, m);
        Answer(text, m);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, Matter m)
    {
        text.Append("\nWhat the entry would bring\n");
        foreach (var (clause, _) in m.Measures)
        {
            text.Append($"- {clause.Text.En} ({m.Cite(clause.Basis, chinese: false)})\n");
        }

        text.Append($"It would last {SpanWords.English(m.Proposal.Term)} at most and then end by itself.\n");
        text.Append(m.Charter.Publication.Any(p => p.Subject == m.Subject.Kind && p.Public)
            ? "It would be published, with the fields the charter names and no others.\n"
            : "It would not be published. You show it to whom you choose.\n");
        text.Append($"What it would not mean: {m.Charter.DoesNotMean.En}\n");
    }

    private static void Answer(StringBuilder text, Matter m)
    {
        text.Append("\nHow to answer\n");
        text.Append($"You have {SpanWords.English(m.Clocks.Response.Length)} from the day this offer is served on you. Sign in and accept or refuse on your page, or go there in person.\n");
        text.Append("If you refuse or stay silent, nothing is entered and nothing else follows. Silence is no consent.\n");
        text.Append("If you accept, you can take your consent back at any time, without reasons and free of charge; the entry then ends at once.\n");
        text.Append($"\nWhere to get help: {m.Keeper.Contact.En}\n");
    }
}
