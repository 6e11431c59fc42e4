using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Notices;

namespace Probity.Registers.Cases.Acts;

/// <summary>Writes the notice of the proposal in plain language, in both languages, ready to be served.</summary>
public sealed record IssueNotice : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<IssueNotice>([Role.Officer], [Stage.Proposed]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override Verdict Decide(Case file, Circumstances circumstances)
    {
        var text = Notice.Write(file, circumstances.Charter, circumstances.Keeper);
        return Verdict.Of(new NoticeIssued(text.En, text.Zh));
    }
}
