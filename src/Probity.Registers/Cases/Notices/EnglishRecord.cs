using System.Text;
using Probity.Registers.Calendars;
using Probity.Registers.Recording;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice that a permit or penalty is to be published, in English.</summary>
internal static class EnglishRecord
{
    public static string Write(Matter m, RecordedAct act)
    {
        var text = new StringBuilder();
        text.Append($"Notice to {m.Subject.Name}\n\n");
        text.Append($"{m.Keeper.Name.En} proposes to publish a decision about you in this register: {m.Charter.Title.En}.\n");
        text.Append("The decision itself was served on you before and stands by itself. Nothing is published yet, and publishing adds nothing to it.\n");
        text.Append("\nWhat would be published\n");
        text.Append($"{m.Document.Issuer}, {m.Document.Number}: {act.Type}. {act.Content}\n");
        if (act.Penalty is { } penalty)
        {
            text.Append($"Violation: {penalty.Violation}. Found: {penalty.Facts}. Basis: {penalty.Basis}\n");
        }

        if (act.Permit is { } permit)
        {
            text.Append($"Valid from {DayWords.English(permit.ValidFrom)} to {DayWords.English(permit.ValidUntil)}.\n");
        }

        text.Append($"Published as: {m.Ground.Text.En} ({m.Cite(m.Ground.Basis, chinese: false)})\n");
        text.Append(m.Proposal.Need is { } need ? $"Why it is needed although the matter is minor: {need}\n" : "");
        Term(text, m, act);
        Answer(text, m, act);
        return text.ToString();
    }

    private static void Term(StringBuilder text, Matter m, RecordedAct act)
    {
        text.Append("\nHow long\n");
        text.Append($"{SpanWords.English(m.Proposal.Term)} at most, and no longer than the grade of the conduct allows, counted from the decision");
        text.Append(act.ShownUntil() is { } until ? $"; at the latest until {DayWords.English(until)}. " : ". ");
        text.Append("Then it ends by itself; nobody has to ask for it. ");
        text.Append($"It would begin only after the decision to publish is served on you and a further {SpanWords.English(m.Clocks.Grace!.Length)} have passed.\n");
        text.Append($"What it would not mean: {m.Charter.DoesNotMean.En}\n");
    }

    private static void Answer(StringBuilder text, Matter m, RecordedAct act)
    {
        text.Append("\nHow to answer\n");
        text.Append($"You have {SpanWords.English(m.Clocks.Response.Length)} from the day this notice is served on you. ");
        text.Append("Sign in and answer on your page, in writing or in person. You may ask for a hearing; then one is held. Answering never makes it worse.\n");
        text.Append("If the decision was annulled or changed, or is not about you, say so: a record falls with its basis.\n");
        text.Append(act.Penalty is null
            ? "You may ask at any time, free of charge, that the permit be shown no longer.\n"
            : "Once the penalty is performed and the violation corrected, ask for an early end, free of charge. Before it is shown nobody waits; after that the minimum of its grade counts from the decision.\n");
        text.Append($"\nWhere to get help: {m.Keeper.Contact.En}\n");
    }
}
