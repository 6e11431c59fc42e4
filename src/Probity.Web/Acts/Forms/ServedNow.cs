using Probity.Registers.Cases;

namespace Probity.Web.Acts.Forms;

/// <summary>Which document waits to be served at the present stage.</summary>
internal static class ServedNow
{
    internal static ServedDocument In(Case file) =>
        file.Stage == Stage.AwaitingDecisionService ? ServedDocument.Decision : ServedDocument.Notice;
}
