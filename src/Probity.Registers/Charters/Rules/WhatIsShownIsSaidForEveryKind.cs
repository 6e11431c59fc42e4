using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>The charter says once for each kind of subject what is shown, so that nothing is shown by default.</summary>
public sealed class WhatIsShownIsSaidForEveryKind : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Shanghai Social Credit Regulations (2017), Art. 30 to 32";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var kind in charter.SubjectKinds.Where(k => charter.Publication.Count(p => p.Subject == k) != 1))
        {
            yield return Find("publication", $"Say exactly once what is shown of this kind of subject: {kind}.", $"对每类主体须且仅须规定一次公布内容：{kind}。");
        }
    }
}
