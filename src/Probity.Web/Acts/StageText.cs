using Probity.Registers.Cases;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Acts;

/// <summary>Where a case stands, in words: a listed case is in grace or in force by its dates.</summary>
internal static class StageText
{
    internal static string Of(CaseRecord record, Texts t)
    {
        var file = record.Case;
        t = t.In(record.Charter.Kind);
        return file switch
        {
            { Stage: Stage.Ended or Stage.Erased, End: { } end } => t.Word(end),
            { Stage: Stage.Listed, Listing: { } listing } when record.Circumstances.Today < listing.From => t["desk.stage.grace"],
            { Stage: Stage.Listed, Listing: { } listing } when !listing.IsPublishedOn(record.Circumstances.Today) => t["desk.stage.suspended"],
            { Stage: Stage.Listed } => t["desk.stage.in-force"],
            { Stage: Stage.Response, Acceptance: not null } => t["desk.stage.accepted"],
            _ => t.Word(file.Stage),
        };
    }
}
