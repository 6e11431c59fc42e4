using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Following;

/// <summary>Gathers reasons up to the limit.</summary>
internal sealed class Findings
{
    private readonly List<Reason> _reasons = [];

    public bool IsFull => _reasons.Count >= FollowReport.MostReasons;

    public bool Any => _reasons.Count > 0;

    public Verdict Verdict => Verdict.Of(_reasons);

    public void Add(LogRule rule, string detail)
    {
        if (!IsFull)
            _reasons.Add(new Reason(rule, detail));
    }

    public void Add(Verdict verdict)
    {
        foreach (var reason in verdict.Reasons)
            Add(reason.Rule, reason.Detail);
    }
}
