using Probity.Registers.Cases;

namespace Probity.Web.Acts.Forms;

/// <summary>Which document is to be served: the decision from the day it is confirmed. A repeated request so means the same after its act as before.</summary>
internal static class ServedNow
{
    internal static ServedDocument In(Case file) =>
        file.ConfirmedOn is not null ? ServedDocument.Decision : ServedDocument.Notice;
}
