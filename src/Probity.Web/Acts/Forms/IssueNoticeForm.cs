using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>Asks for <see cref="IssueNotice"/>.</summary>
public sealed class IssueNoticeForm : ActForm<IssueNotice>
{
    /// <inheritdoc/>
    public override string Slug => "issue-notice";

    /// <inheritdoc/>
    public override string Title(Texts t) => t["acts.issue-notice.title"];

    /// <inheritdoc/>
    public override string Intro(Texts t) => t["acts.issue-notice.intro"];

    /// <inheritdoc/>
    public override IEnumerable<Question> Ask(CaseRecord record, Texts t, LocalDate today) => [];

    /// <inheritdoc/>
    public override CaseAct Read(Answers answers, CaseRecord record) => new IssueNotice();
}
