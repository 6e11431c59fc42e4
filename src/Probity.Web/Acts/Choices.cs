using System.Globalization;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Storage.Cases;
using Probity.Web.Design;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>The answers a reader can choose among, out of a case and its charter.</summary>
internal static class Choices
{
    /// <summary>Every value of an enumeration, in words.</summary>
    internal static Choice[] Of<T>(Texts t)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), t.Word(value)))];

    /// <summary>The kinds of subject that a charter lets be entered.</summary>
    internal static Choice[] SubjectKinds(Charter charter, Texts t) => [.. charter.SubjectKinds.Select(kind => new Choice(kind.ToString(), t.Word(kind)))];

    internal static Choice[] YesNo(string yes, string no) => [new("true", yes), new("false", no)];

    internal static Choice[] Evidence(IEnumerable<Evidence> evidence) =>
        [.. evidence.Select(e => new Choice(Number(e.Number), $"{Number(e.Number)}. {e.Title}"))];

    internal static Choice[] Manners(CaseRecord record, Texts t) =>
        [.. record.Charter.Service.Select(m => new Choice(m.Key, t.Say(m.Text), m.Substituted ? t["acts.hint.substituted"] : null))];

    internal static Choice[] Grounds(CaseRecord record, Texts t) => Grounds(record.Charter, t);

    internal static Choice[] Grounds(Charter charter, Texts t) =>
        [.. charter.Grounds.Select(g => new Choice(g.Key, t.Say(g.Text), CitationText.Of(charter, g.Basis, t)))];

    internal static Choice[] Exclusions(CaseRecord record, Texts t) =>
        [.. record.Charter.Exclusions.Select(x => new Choice(x.Key, t.Say(x.Text), CitationText.Of(record.Charter, x.Basis, t)))];

    internal static Choice[] Proposed(CaseRecord record, Texts t) =>
        [.. record.Case.Proposal?.Measures.Select(m => new Choice(m.Measure, Measure(record, m.Measure, t))) ?? []];

    internal static Choice[] Excepted(CaseRecord record, Texts t) =>
    [
        .. record.Case.Listing?.Measures.Select(record.Charter.Measure).Where(m => m is { NecessityException: true })
            .Select(m => new Choice(m!.Key, t.Say(m.Text))) ?? [],
    ];

    internal static Choice[] PendingExceptions(CaseRecord record, Texts t) =>
    [
        .. record.Case.Exceptions.Where(x => x.Granted is null)
            .Select(x => new Choice(Number(x.Number), $"{Number(x.Number)}. {Measure(record, x.Measure, t)}", x.Necessity)),
    ];

    /// <summary>Everything a fact can fall under, in the order of the charter.</summary>
    internal static Choice[] Clauses(CaseRecord record, Texts t) => record.Charter.Rating is not { } rating ? [] :
    [
        .. rating.Indicators.Select(i => new Choice(i.Key, t.Format("acts.choice.deduction", t.Say(i.Text), i.Deduction, i.Cap))),
        .. rating.Downgrades.Select(d => new Choice(d.Key, t.Format("acts.choice.downgrade", t.Say(d.Text), t.Say(rating.Band(d.To)!.Name)))),
        .. rating.FirstYears.Select(f => new Choice(f.Key, t.Format("acts.choice.first-year", t.Say(f.Text), t.Say(rating.Band(f.Band)!.Name)))),
        .. rating.Starts.Skip(1).Select(s => new Choice(s.Key, t.Format("acts.choice.start", t.Say(s.Text), s.Points))),
    ];

    internal static Choice[] Facts(CaseRecord record, params FactState[] states) =>
    [
        .. record.Case.Assessment?.Facts.Where(f => states.Contains(f.State))
            .Select(f => new Choice(Number(f.Number), $"{Number(f.Number)}. {f.Account}", $"{f.Document.Issuer}, {f.Document.Number}")) ?? [],
    ];

    internal static string Measure(CaseRecord record, string key, Texts t) =>
        record.Charter.Measure(key) is { } measure ? t.Say(measure.Text) : key;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
