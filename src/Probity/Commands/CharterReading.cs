using Probity.CharterFiles;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Recording;

namespace Probity.Commands;

/// <summary>A charter as lines of text.</summary>
/// <param name="charter">The charter.</param>
/// <param name="edition">Its framework edition; null when the charter names one that is not here, and then what the edition sets is left out.</param>
/// <param name="chinese">In Chinese instead of English.</param>
internal sealed class CharterReading(Charter charter, FrameworkEdition? edition, bool chinese)
{
    public IEnumerable<string> Lines() =>
    [
        $"{Say(charter.Title)}  ({charter.Reference})", Say(charter.Purpose),
        .. Part("What an entry does not mean", "列入不表示什么", [Say(charter.DoesNotMean)]),
        .. Part("Grounds", "列入事由", charter.Grounds.SelectMany(Ground)),
        .. charter.Rating is { } rating ? new RatingReading(rating, this).Lines() : [],
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

    internal IEnumerable<string> Part(string en, string zh, IEnumerable<string> lines)
    {
        var written = lines.ToArray();
        return written.Length == 0 ? [] : ["", Word(en, zh), .. written.Select(l => "  " + l)];
    }

    private IEnumerable<string> Ground(Ground ground) =>
    [
        .. Clause(ground.Text, ground.Basis), $"    {Word("at most ", "最长")}{Span(ground.Term)}{Word(", with renewals ", "，连同延长")}{Span(ground.TotalCap)}",
        .. Grade(ground),
    ];

    // A record is shown as long as the edition's grade for its severity lets it be, whichever charter keeps it.
    private IEnumerable<string> Grade(Ground ground)
    {
        if (charter.Records is { } kind && edition?.Grade(charter.Sector, ground.Severity) is { } grade)
        {
            var early = kind == RecordedKind.Penalty && grade.Minimum is { } minimum
                ? Word($"taken down early after {Span(minimum)} at the soonest", $"最早满{Span(minimum)}可以提前停止公示")
                : Word("taken down early at any time", "随时可以提前停止公示");
            yield return $"    {Severity(ground.Severity)}: {Word($"shown for {Span(grade.Maximum)} from the decision at most", $"自决定之日起最长公示{Span(grade.Maximum)}")}{Word("; ", "；")}{early}";
        }
    }

    private string Severity(Severity severity) => severity switch
    {
        Registers.Charters.Severity.Minor => Word("minor matters", "轻微"),
        Registers.Charters.Severity.Ordinary => Word("ordinary matters", "一般"),
        _ => Word("serious matters", "严重"),
    };

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

    internal string Basis(Citation basis)
    {
        var instrument = charter.Instruments.FirstOrDefault(i => i.Key == basis.Instrument);
        return $"    [{(instrument is null ? basis.Instrument : Say(instrument.Title))}{Word(", ", "，")}{(chinese ? basis.ArticleZh : basis.Article)}{Unverified(basis.Verified)}]";
    }

    private string Unverified(bool verified) => verified ? "" : Word(" - not verified", "（未核实）");

    internal string Say(LocalizedText text) => Word(text.En, text.Zh);

    internal string Span(CalendarSpan span) => chinese ? SpanWords.Chinese(span).Replace(" ", "", StringComparison.Ordinal) : SpanWords.English(span);

    internal string Word(string en, string zh) => chinese ? zh : en;
}
