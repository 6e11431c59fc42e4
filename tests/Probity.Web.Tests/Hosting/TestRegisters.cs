using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Storage.Mirrors;

namespace Probity.Web.Tests.Hosting;

/// <summary>The invented authorities and registers of the test node.</summary>
internal static class TestRegisters
{
    public static Authority HigherCourt { get; } = new(
        new AuthorityId("riverbend-court"), new LocalizedText("Riverbend Intermediate Court", "河湾中级人民法院"), Level.Provincial, "990100",
        "Asia/Shanghai", new LocalizedText("1 River Street", "江街1号"), null);

    public static Authority Court { get; } = new(
        new AuthorityId("lakeside-court"), new LocalizedText("Lakeside Basic Court", "湖滨基层人民法院"), Level.Municipal, "990101",
        "Asia/Shanghai", new LocalizedText("2 Lake Street", "湖街2号"), HigherCourt.Id);

    public static Authority ExportOffice { get; } = new(
        new AuthorityId("export-office"), new LocalizedText("Export Office", "出口办公室"), Level.National, "990000", "America/New_York",
        new LocalizedText("3 Harbour Street", "港街3号"), null);

    public static RegisterId Judgments { get; } = RegisterId.Parse("lakeside-court/discredited-subjects");

    public static RegisterId Denials { get; } = RegisterId.Parse("export-office/denied-persons");

    public const string Hostile = "<script>alert(1)</script> \"Quoted\" & 'Sons' Ltd";

    public static IReadOnlyList<MirroredRecord> DenialRecords { get; } =
    [
        Organisation("k1", "Eastfield Timber Works", "9 Mill Road, Eastfield", new LocalDate(2025, 1, 1), new LocalDate(2030, 1, 1)),
        Organisation("k2", "Westmoor Optics", "4 Glass Lane, Westmoor", new LocalDate(2025, 2, 1), null),
        Organisation("k3", "Oldbridge Bearings", "7 Bridge Row, Oldbridge", new LocalDate(2015, 1, 1), new LocalDate(2020, 1, 1)),
        Organisation("k4", Hostile, "1 Angle Street", new LocalDate(2025, 3, 1), new LocalDate(2031, 1, 1)),
        new("k5", "Quentin Fictor", "5 Hill Close", [], new LocalDate(2025, 1, 1), new LocalDate(2031, 1, 1), "99 FR 5", IsOrganisation: false),
    ];

    private static MirroredRecord Organisation(string key, string name, string address, LocalDate from, LocalDate? until) =>
        new(key, name, address, [], from, until, "99 FR " + key[1..], IsOrganisation: true);
}
