using System.CommandLine;

namespace Probity.Commands;

/// <summary><c>probity lab</c>: what a charter does to people and their relations, simulated before it is enacted. Touches no node and no register.</summary>
internal static class LabCommand
{
    public static Command Make(TimeProvider clock)
    {
        var lab = new Command("lab", "Simulate what a charter does to people and their relations; invented populations only.");
        lab.Subcommands.Add(LabNew.Make());
        lab.Subcommands.Add(LabRun.Make(clock));
        lab.Subcommands.Add(LabReplicate.Make());
        lab.Subcommands.Add(LabOdd.Make());
        return lab;
    }
}
