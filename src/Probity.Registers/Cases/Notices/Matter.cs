using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Notices;

/// <summary>What a notice is about, gathered from case and charter.</summary>
internal sealed record Matter(
    Subject Subject, LegalDocument Document, Proposal Proposal, Ground Ground, Charter Charter, Clocks Clocks, Authority Keeper,
    IReadOnlyList<Evidence> Evidence, IReadOnlyList<(MeasureClause Clause, MeasureReasons Reasons)> Measures)
{
    /// <summary>The entry in a directory that the case follows, if it follows one.</summary>
    public CaseId? Escalates { get; init; }

    public static Matter Of(Case file, Charter charter, Authority keeper)
    {
        var proposal = file.Proposal ?? throw new ArgumentException("The case has no proposal.", nameof(file));
        var ground = charter.Ground(proposal.Ground) ?? throw new ArgumentException("The charter has no such ground.", nameof(file));
        var measures = proposal.Measures.Select(m => (charter.Measure(m.Measure), m)).Where(p => p.Item1 is not null).Select(p => (p.Item1!, p.m));
        return new Matter(
            file.Subject!, file.Document!, proposal, ground, charter, charter.Clocks!, keeper,
            [.. file.Evidence.Where(e => proposal.Evidence.Contains(e.Number))], [.. measures])
        {
            Escalates = file.Escalates,
        };
    }

    /// <summary>The provision with the title of its instrument.</summary>
    public string Cite(Citation citation, bool chinese)
    {
        var title = Charter.Instruments.FirstOrDefault(i => i.Key == citation.Instrument)?.Title;
        var name = title is null ? citation.Instrument : chinese ? title.Zh : title.En;
        return chinese ? $"《{name.Trim('《', '》')}》{citation.ArticleZh}" : $"{name}, {citation.Article}";
    }
}
