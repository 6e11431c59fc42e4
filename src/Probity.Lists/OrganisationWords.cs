using System.Collections.Frozen;

namespace Probity.Lists;

/// <summary>
/// Tells from a name written in Latin letters that it is an organisation's beyond doubt. Persons are never searchable, so a
/// person taken for an organisation is exposed, while an organisation taken for a person is only harder to find: in doubt,
/// the answer is no.
/// </summary>
internal static class OrganisationWords
{
    // Nobody bears these as a family name, so they speak wherever they stand in the head of the name.
    private static readonly FrozenSet<string> LegalForms = FrozenSet.ToFrozenSet(
    [
        "LTD", "LIMITED", "INC", "INCORPORATED", "LLC", "LLP", "PLC", "CORP", "CORPORATION", "COMPANY", "GMBH", "GESMBH", "PVT",
        "PTE", "SDN", "BHD", "FZCO", "FZC", "FZE", "FZ-LLC", "ANSTALT", "SARL", "PJSC", "OJSC", "CJSC", "JSC", "OOO", "KFT",
    ]);

    // Some people are called Co, Sa or As. These speak only at the end, and with the full stops of an abbreviation or set off by a comma.
    private static readonly FrozenSet<string> ShortForms = FrozenSet.ToFrozenSet(
        ["CO", "SA", "SL", "BV", "NV", "AG", "AB", "AS", "KG", "OY", "SPA", "SRL", "SAS", "SAL"]);

    // A short form that is no family name and no given name, so that it speaks without a full stop.
    private static readonly FrozenSet<string> PlainShortForms = FrozenSet.ToFrozenSet(["AG", "AB", "KG"]);

    private static readonly FrozenSet<string> Trades = FrozenSet.ToFrozenSet(
    [
        "AIRLINE", "AIRLINES", "AIRWAYS", "AVIATION", "AEROSPACE", "TRADING", "INDUSTRIES", "INDUSTRIAL", "TECHNOLOGY",
        "TECHNOLOGIES", "TECHNIK", "ELECTRONICS", "ENGINEERING", "ENTERPRISE", "ENTERPRISES", "INTERNATIONAL", "SYSTEMS",
        "SERVICES", "SOLUTIONS", "COMPUTERS", "METALS", "GROUP", "HOLDING", "HOLDINGS", "UNIVERSITY", "INSTITUTE", "MINISTRY",
        "LABORATORY", "LABORATORIES", "COOPERATIVE", "FOUNDATION", "ASSOCIATION", "CONSTRUCTION", "CONTRACTING", "LOGISTICS",
        "SHIPPING", "FREIGHT", "CARGO", "EXPORTS", "IMPORTS", "EQUIPMENT", "MACHINERY", "PETROLEUM", "PHARMACEUTICALS",
        "CHEMICALS", "TELECOMMUNICATIONS", "SOFTWARE", "CONSULTING", "SUPPLY", "SUPPLIES",
    ]);

    // What follows one of these is about somebody else, or about the bearer's post: "… president of …", "… doing business as …".
    private static readonly FrozenSet<string> Relations = FrozenSet.ToFrozenSet(
    [
        "OF", "AT", "FOR", "WITH", "BY", "FROM", "AND", "AS", "FORMERLY", "DOING", "DBA", "D/B/A", "AKA", "A/K/A", "FKA", "F/K/A",
        "C/O", "T/A", "VIA", "-", "PRESIDENT", "CHAIRMAN", "DIRECTOR", "MANAGER", "OWNER", "PARTNER", "PROPRIETOR", "FOUNDER",
        "CEO", "AGENT", "EMPLOYEE", "EMPLOYED", "REPRESENTATIVE", "OFFICER", "CAPTAIN", "COLONEL", "MAJOR", "PROFESSOR", "DOCTOR",
        "PROF", "DR", "MR", "MRS", "MS", "SHEIKH", "ING", "DIPL",
    ]);

    private static readonly FrozenSet<string> PersonalSuffixes = FrozenSet.ToFrozenSet(["JR", "SR"]);

    /// <summary>Whether <paramref name="name"/> can only be an organisation's.</summary>
    public static bool Speak(string name)
    {
        var words = Head(name.ToUpperInvariant());
        if (words.Any(word => PersonalSuffixes.Contains(Bare(word))))
            return false;
        return words.Any(word => LegalForms.Contains(Bare(word)))
            || EndsWithShortForm(words)
            || (words.Any(word => Trades.Contains(Bare(word))) && !HasInitials(words))
            || words is [.., var last] && IsSite(last);
    }

    // The words that name the bearer: up to a relation, a bracket, or a comma that sets off more than a legal form.
    private static List<string> Head(string name)
    {
        var open = WithoutInnerBrackets(name);
        var parts = open.Replace(';', ',').Replace(':', ',').Split(',', StringSplitOptions.TrimEntries);
        var words = Words(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var more = Words(part);
            if (!more.All(word => LegalForms.Contains(Bare(word)) || ShortForms.Contains(Bare(word))))
                break;
            words.AddRange(more.Select(word => word.TrimEnd('.') + '.'));
        }

        var end = words.FindIndex(word => Relations.Contains(Bare(word)) && !IsMarkedShortForm(word));
        return IsTradingAs(words, end) ? [] : end < 0 ? words : words[..end];
    }

    // "A (HK) LIMITED" goes on behind the bracket; "A (B, INC.)" says only that A has to do with B.
    private static string WithoutInnerBrackets(string name)
    {
        var start = name.IndexOf('(', StringComparison.Ordinal);
        var end = start < 0 ? -1 : name.IndexOf(')', start);
        if (start < 0)
            return name;
        return end < 0 ? name[..start] : WithoutInnerBrackets(name[..start] + ' ' + name[(end + 1)..]);
    }

    private static List<string> Words(string part) => [.. part.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string Bare(string word) => word == "-" ? word : word.Replace(".", "", StringComparison.Ordinal).Trim('"', '\'', '-');

    private static bool IsTradingAs(List<string> words, int end) =>
        end > 0 && Bare(words[end]) == "AS" && Bare(words[end - 1]) == "TRADING";

    private static bool IsMarkedShortForm(string word) => ShortForms.Contains(Bare(word)) && word.Contains('.', StringComparison.Ordinal);

    private static bool EndsWithShortForm(List<string> words) =>
        words is [_, .., var last] && (IsMarkedShortForm(last) || PlainShortForms.Contains(last));

    // A lone letter is somebody's initial more often than a firm's.
    private static bool HasInitials(List<string> words) => words.Any(word => word is [>= 'A' and <= 'Z', '.'] or [>= 'A' and <= 'Z']);

    private static bool IsSite(string word) => word.EndsWith(".NET", StringComparison.Ordinal) || word.EndsWith(".COM", StringComparison.Ordinal);
}
