using System.CommandLine;
using Probity.Simulation.Odd;

namespace Probity.Commands;

/// <summary><c>probity lab odd</c>: the model's ODD document, from the model's own declarations.</summary>
internal static class LabOdd
{
    public static Command Make()
    {
        var odd = new Command("odd", "Print the model's ODD 2020 document in Markdown: every assumption, parameter, unit, prior and source.");
        odd.SetAction(_ => Console.Out.Write(OddDocument.Write()));
        return odd;
    }
}
