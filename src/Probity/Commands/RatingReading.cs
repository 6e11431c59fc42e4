using Probity.Registers.Ratings;

namespace Probity.Commands;

/// <summary>The arithmetic of a rating as lines of text, whole, so that anybody can redo it.</summary>
/// <param name="clause">The arithmetic.</param>
/// <param name="words">The words of the charter it is a clause of.</param>
internal sealed class RatingReading(RatingClause clause, CharterWords words)
{
    public IEnumerable<string> Lines() =>
    [
        .. words.Part("Where it starts", "起始分", clause.Starts.SelectMany(s => words.Clause($"{words.Say(s.Text)}: {Points(s.Points)}", s.Basis))),
        .. clause.Groups.SelectMany(Group),
        .. words.Part("What leads straight to a grade", "直接判级", clause.Downgrades.SelectMany(d => words.Clause(
            $"{words.Say(d.Text)}: {Band(d.To)}{words.Word(", whatever the points", "，不论得分")}", d.Basis))),
        .. words.Part("When too little is known", "信息不足时", clause.FirstYears.SelectMany(f => words.Clause(
            $"{words.Say(f.Text)}: {Band(f.Band)}{words.Word($", with {f.AtLeast} points or more", $"，须达到{f.AtLeast}分")}", f.Basis))),
        .. words.Part("The grades", "级别", clause.Bands.SelectMany(b => words.Clause(From(b), b.Basis))),
        .. words.Part("How long a grade lasts", "级别的有效期",
            [$"- {words.Span(clause.Effect)}{words.Word(" after the assessed year, however late it was given", "，自被评价年度结束起计算，不因作出较晚而延长")}"]),
    ];

    private IEnumerable<string> Group(IndicatorGroup group) => words.Part(
        $"What is deducted for: {group.Name.En}{Cap(group.Cap)}", $"扣分事项：{group.Name.Zh}{Cap(group.Cap)}",
        clause.Indicators.Where(i => i.Group == group.Key).SelectMany(i => words.Clause(
            $"{words.Say(i.Text)}: {words.Word($"{i.Deduction} each time, at most {i.Cap}", $"每次{i.Deduction}分，最多{i.Cap}分")}", i.Basis)));

    private string Cap(int? cap) => cap is { } most ? words.Word($" (together at most {most})", $"（合计最多{most}分）") : "";

    private string From(Band band)
    {
        var from = band.From is { } points ? words.Word($"from {points} points", $"{points}分以上") : words.Word("reached by no number of points", "不以分数达到");
        var shown = band.Public ? words.Word("shown to anyone", "向公众公布") : words.Word("shown to the organisation alone", "仅向该单位展示");
        return $"{words.Say(band.Name)}: {from}; {shown}";
    }

    private string Points(int points) => words.Word($"{points} points", $"{points}分");

    private string Band(string key) => words.Say(clause.Band(key)!.Name);
}
