using Probity.Registers.Framework;
using Probity.Registers.Ratings;

namespace Probity.Commands;

/// <summary>The arithmetic of a rating as lines of text, whole, so that anybody can redo it.</summary>
/// <param name="clause">The arithmetic.</param>
/// <param name="charter">The charter it is a clause of, in a reader's language.</param>
internal sealed class RatingReading(RatingClause clause, CharterReading charter)
{
    public IEnumerable<string> Lines() =>
    [
        .. charter.Part("Where it starts", "起始分", clause.Starts.SelectMany(s => Clause($"{charter.Say(s.Text)}: {Points(s.Points)}", s.Basis))),
        .. clause.Groups.SelectMany(Group),
        .. charter.Part("What leads straight to a grade", "直接判级", clause.Downgrades.SelectMany(d => Clause(
            $"{charter.Say(d.Text)}: {Band(d.To)}{charter.Word(", whatever the points", "，不论得分")}", d.Basis))),
        .. charter.Part("When too little is known", "信息不足时", clause.FirstYears.SelectMany(f => Clause(
            $"{charter.Say(f.Text)}: {Band(f.Band)}{charter.Word($", with {f.AtLeast} points or more", $"，须达到{f.AtLeast}分")}", f.Basis))),
        .. charter.Part("The grades", "级别", clause.Bands.SelectMany(b => Clause(From(b), b.Basis))),
        .. charter.Part("How long a grade lasts", "级别的有效期",
            [$"- {charter.Span(clause.Effect)}{charter.Word(" after the assessed year, however late it was given", "，自被评价年度结束起计算，不因作出较晚而延长")}"]),
    ];

    private IEnumerable<string> Group(IndicatorGroup group) => charter.Part(
        $"What is deducted for: {group.Name.En}{Cap(group.Cap)}", $"扣分事项：{group.Name.Zh}{Cap(group.Cap)}",
        clause.Indicators.Where(i => i.Group == group.Key).SelectMany(i => Clause(
            $"{charter.Say(i.Text)}: {charter.Word($"{i.Deduction} each time, at most {i.Cap}", $"每次{i.Deduction}分，最多{i.Cap}分")}", i.Basis)));

    private string Cap(int? cap) => cap is { } most ? charter.Word($" (together at most {most})", $"（合计最多{most}分）") : "";

    private string From(Band band)
    {
        var from = band.From is { } points ? charter.Word($"from {points} points", $"{points}分以上") : charter.Word("reached by no number of points", "不以分数达到");
        var shown = band.Public ? charter.Word("shown to anyone", "向公众公布") : charter.Word("shown to the organisation alone", "仅向该单位展示");
        return $"{charter.Say(band.Name)}: {from}; {shown}";
    }

    private string Points(int points) => charter.Word($"{points} points", $"{points}分");

    private string Band(string key) => charter.Say(clause.Band(key)!.Name);

    private IEnumerable<string> Clause(string text, Citation basis) => ["- " + text, charter.Basis(basis)];
}
