using System.CommandLine;
using Probity.CharterFiles;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Commands;

/// <summary><c>probity charter show</c>: a charter to read, with its citations, in either language.</summary>
internal static class CharterShow
{
    public static Command Make()
    {
        var name = new Argument<string>("charter") { Description = "A charter: a file, or a shipped one as ID or ID@VERSION" };
        var language = new Option<string>("--language") { Description = "en or zh", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "zh");
        var show = new Command("show", "Print a charter to read: grounds, clocks, measures, publication, repair, each with what it rests on.") { name, language };
        show.SetAction(p => Show(p.GetRequiredValue(name), p.GetRequiredValue(language) == "zh"));
        return show;
    }

    private static int Show(string name, bool chinese)
    {
        if (GivenCharter.Read(name) is not { } text)
        {
            return 1;
        }

        if (CharterFile.Read(text) is not { Value: { } charter } faulty)
        {
            return Faults.Print(name, CharterFile.Read(text).Faults);
        }

        foreach (var line in new CharterReading(charter, chinese).Lines())
        {
            Console.WriteLine(line);
        }

        return 0;
    }
}

/// <summary>A charter as lines of text.</summary>
/// <param name="charter">The charter.</param>
/// <param name="chinese">In Chinese instead of English.</param>
internal sealed class CharterReading(Charter charter, bool chinese)
{
    public IEnumerable<string> Lines() =>
    [
        $"{Say(charter.Title)}  ({charter.Reference})", Say(charter.Purpose),
        .. Part("What an entry does not mean", "列入不表示什么", [Say(charter.DoesNotMean)]),
        .. Part("Grounds", "列入事由", charter.Grounds.SelectMany(Ground)),
        .. Part("Nobody is listed who", "不得列入的情形", charter.Exclusions.SelectMany(e => Clause(e.Text, e.Basis))),
        .. Part("Clocks", "期限", Clocks()),
        .. Part("Service", "送达", charter.Service.SelectMany(s => Clause(s.Text, s.Basis))),
        .. Part("Measures", "措施", charter.Measures.SelectMany(m => Clause(m.Text, m.Basis))),
        .. Part("Publication", "公示", charter.Publication.SelectMany(p =>
            new[] { $"- {CharterLine.Word(p.Subject)}: {(p.Public ? Word("public", "公开") : Word("not public", "不公开"))}", Basis(p.Basis) })),
        .. Part("Repair", "修复", charter.Repair is { } repair ? [.. repair.Conditions.Select(c => "- " + Say(c)), Basis(repair.Basis)] : []),
        .. Part("Stricter than the law", "严于法律之处", charter.StricterThanLaw.Select(s => "- " + Say(s))),
        .. Part("Instruments", "依据", charter.Instruments.Select(i => $"- {Say(i.Title)}, {i.Number}{Unverified(i.Verified)}")),
    ];

    private IEnumerable<string> Part(string en, string zh, IEnumerable<string> lines)
    {
        var written = lines.ToArray();
        return written.Length == 0 ? [] : ["", Word(en, zh), .. written.Select(l => "  " + l)];
    }

    private IEnumerable<string> Ground(Ground ground) =>
    [
        .. Clause(ground.Text, ground.Basis), $"    {Word("at most ", "最长")}{Span(ground.Term)}{Word(", with renewals ", "，连同延长")}{Span(ground.TotalCap)}",
    ];

    private IEnumerable<string> Clocks()
    {
        if (charter.Clocks is not { } c)
        {
            yield break;
        }

        foreach (var (en, zh, clock) in new (string, string, Clock?)[]
        {
            ("to respond", "陈述申辩", c.Response), ("to decide", "作出决定", c.Decision), ("to serve the decision", "送达决定", c.DecisionService),
            ("of grace", "宽限", c.Grace), ("to decide an objection", "处理异议", c.Objection), ("to erase", "清除", c.Erasure),
        })
        {
            if (clock is null)
            {
                continue;
            }

            yield return $"- {Word(en, zh)}: {Span(clock.Length)}{Word("; then ", "；逾期：")}{Say(clock.Silence)}";
        }
    }

    private IEnumerable<string> Clause(LocalizedText text, Citation basis) => ["- " + Say(text), Basis(basis)];

    private string Basis(Citation basis)
    {
        var instrument = charter.Instruments.FirstOrDefault(i => i.Key == basis.Instrument);
        return $"    [{(instrument is null ? basis.Instrument : Say(instrument.Title))}{Word(", ", "，")}{(chinese ? basis.ArticleZh : basis.Article)}{Unverified(basis.Verified)}]";
    }

    private string Unverified(bool verified) => verified ? "" : Word(" - not verified", "（未核实）");

    private string Say(LocalizedText text) => Word(text.En, text.Zh);

    private string Span(CalendarSpan span) => chinese ? DayWords.Chinese(span) : DayWords.English(span);

    private string Word(string en, string zh) => chinese ? zh : en;
}
