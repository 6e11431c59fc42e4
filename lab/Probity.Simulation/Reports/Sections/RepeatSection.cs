using System.Globalization;
using Probity.Simulation.Experiments;

namespace Probity.Simulation.Reports.Sections;

/// <summary>How to get the same figures again.</summary>
internal static class RepeatSection
{
    public static void Write(Html page, ReportScope scope) => page.Section("repeat", scope.Say("Do it again", "重复本实验"), section =>
    {
        var e = scope.Experiment;
        section.Paragraph(scope.Say(
            "The same command gives the same figures to the last bit, whatever the number of threads. Single runs, with their seeds and parameters, are in the Parquet files beside this report.",
            "同一命令得到逐位相同的结果，与线程数无关。各次运行及其种子和参数见本报告旁的Parquet文件。"));
        section.Code(scope.Command);
        section.List(
        [
            $"{scope.Say("Software", "软件版本")}: Probity {ExperimentResults.Version}",
            $"{scope.Say("Digest of experiment and charters (SHA-256)", "实验与章程摘要（SHA-256）")}: {e.Digest}",
            $"{scope.Say("Root seed", "根种子")}: {e.Seed}",
        ]);
        section.Details(scope.Say("Seeds of every replication", "各次重复的种子"), p => p.Table(
            scope.Say("Seeds; every arm uses the same", "种子；各方案相同"), [scope.Say("Replication", "重复"), scope.Say("Seed", "种子")],
            Enumerable.Range(0, e.Replications).Select(r => (IReadOnlyList<string>)
                [r.ToString(CultureInfo.InvariantCulture), ExperimentSeeds.OfReplication(e.Seed, r).ToString(CultureInfo.InvariantCulture)])));
    });
}
