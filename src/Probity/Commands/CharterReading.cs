using Probity.CharterFiles;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Recording;

namespace Probity.Commands;

/// <summary>A charter as lines of text.</summary>
/// <param name="charter">The charter.</param>
/// <param name="edition">Its framework edition; null when the charter names one that is not here, and then what the edition sets is left out.</param>
/// <param name="words">What it is put into words with.</param>
internal sealed class CharterReading(Charter charter, FrameworkEdition? edition, CharterWords words)
{
    public IEnumerable<string> Lines() =>
    [
        $"{words.Say(charter.Title)}  ({charter.Reference})", words.Say(charter.Purpose),
        .. words.Part("What an entry does not mean", "列入不表示什么", [words.Say(charter.DoesNotMean)]),
        .. words.Part("Grounds", "列入事由", charter.Grounds.SelectMany(Ground)),
        .. charter.Rating is { } rating ? new RatingReading(rating, words).Lines() : [],
        .. words.Part("Nobody is listed who", "不得列入的情形", charter.Exclusions.SelectMany(e => words.Clause(e.Text, e.Basis))),
        .. words.Part("Clocks", "期限", Clocks()),
        .. words.Part("Service", "送达", charter.Service.SelectMany(s => words.Clause(s.Text, s.Basis))),
        .. words.Part("Measures", "措施", charter.Measures.SelectMany(m => words.Clause(m.Text, m.Basis))),
        .. words.Part("Publication", "公示", charter.Publication.SelectMany(p =>
            new[] { $"- {CharterLine.Word(p.Subject)}: {(p.Public ? words.Word("public", "公开") : words.Word("not public", "不公开"))}", words.Basis(p.Basis) })),
        .. words.Part("Repair", "修复", charter.Repair is { } repair ? [.. repair.Conditions.Select(c => "- " + words.Say(c)), words.Basis(repair.Basis)] : []),
        .. words.Part("Stricter than the law", "严于法律之处", charter.StricterThanLaw.Select(s => "- " + words.Say(s))),
        .. words.Part("Instruments", "依据", charter.Instruments.Select(i => $"- {words.Say(i.Title)}, {i.Number}{words.Unverified(i.Verified)}")),
    ];

    private IEnumerable<string> Ground(Ground ground) =>
    [
        .. words.Clause(ground.Text, ground.Basis), $"    {words.Word("at most ", "最长")}{words.Span(ground.Term)}{words.Word(", with renewals ", "，连同延长")}{words.Span(ground.TotalCap)}",
        .. Grade(ground),
    ];

    // A record is shown as long as the edition's grade for its severity lets it be, whichever charter keeps it.
    private IEnumerable<string> Grade(Ground ground)
    {
        if (charter.Records is { } kind && edition?.Grade(charter.Sector, ground.Severity) is { } grade)
        {
            var early = kind == RecordedKind.Penalty && grade.Minimum is { } minimum
                ? words.Word($"taken down early after {words.Span(minimum)} at the soonest", $"最早满{words.Span(minimum)}可以提前停止公示")
                : words.Word("taken down early at any time", "随时可以提前停止公示");
            yield return $"    {Severity(ground.Severity)}: {words.Word($"shown for {words.Span(grade.Maximum)} from the decision at most", $"自决定之日起最长公示{words.Span(grade.Maximum)}")}{words.Word("; ", "；")}{early}";
        }
    }

    private string Severity(Severity severity) => severity switch
    {
        Registers.Charters.Severity.Minor => words.Word("minor matters", "轻微"),
        Registers.Charters.Severity.Ordinary => words.Word("ordinary matters", "一般"),
        _ => words.Word("serious matters", "严重"),
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

            yield return $"- {words.Word(en, zh)}: {words.Span(clock.Length)}{words.Word("; then ", "；逾期：")}{words.Say(clock.Silence)}";
        }
    }
}
