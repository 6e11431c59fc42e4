using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts.Forms;

/// <summary>The questions about particulars that turn out to be wrong; an empty answer leaves them as they are.</summary>
internal static class CorrectionQuestions
{
    internal static IEnumerable<Question> Ask(CaseRecord record, Texts t) =>
    [
        new TextQuestion("correction.name", t["acts.field.correct-name"], record.Case.Subject?.Name, Optional: true),
        new AreaQuestion("correction.obligation", t["acts.field.correct-obligation"], record.Case.Document?.Obligation, Optional: true, Rows: 3),
        new AreaQuestion("correction.conduct", t["acts.field.correct-conduct"], record.Case.Proposal?.Conduct, Optional: true, Rows: 3),
    ];

    internal static Correction Read(Answers answers) => new(
        answers.OptionalText("correction.name"), answers.OptionalText("correction.obligation"), answers.OptionalText("correction.conduct"));

    internal static Correction? ReadOptional(Answers answers) =>
        Read(answers) is { Name: null, Obligation: null, Conduct: null } ? null : Read(answers);
}
