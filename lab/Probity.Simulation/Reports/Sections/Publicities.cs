using Probity.Simulation.Register;

namespace Probity.Simulation.Reports.Sections;

/// <summary>Names of how far a listing is made known.</summary>
internal static class Publicities
{
    public static string Name(Publicity publicity, ReportScope scope) => publicity switch
    {
        Publicity.Internal => scope.Say("internal: known to the authority only", "内部：仅机关知悉"),
        Publicity.OnRequest => scope.Say("on request: told to whoever asks about one person, for a purpose", "依申请：对具名具目的的查询作答"),
        Publicity.Searchable => scope.Say("searchable: found by anybody who looks", "可检索：任何人均可查到"),
        _ => scope.Say("broadcast: announced to everybody", "广播：向所有人公布"),
    };
}
