using Probity.Storage;

namespace Probity.Hosting;

/// <summary>What a node says once it is ready.</summary>
internal static class Greeting
{
    public static void Write(string address, NodeLocation location, RegisterNode node, IReadOnlyList<string> welcome)
    {
        Console.WriteLine($"Probity is ready at {address}");
        Console.WriteLine($"  data {location.Data}");
        Console.WriteLine($"  keys {location.Keys}");
        foreach (var line in welcome)
        {
            Console.WriteLine(line);
        }

        if (node.Directory.Registers.Count == 0)
        {
            Console.WriteLine("""

                Nothing is here yet. To begin:
                  probity authority add --id my-court --name-en "..." --name-zh "..." --level municipal --area 990101 --contact-en "..." --contact-zh "..."
                  probity register open my-court/discredited --charter discredited-subjects
                  probity account add alice --name "..." --role officer --authority my-court
                or look around with: probity serve --demo
                """);
        }

        Console.WriteLine("Press Ctrl-C to stop.");
    }
}
