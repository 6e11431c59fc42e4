using System.CommandLine;
using Probity.Registers.Framework;

namespace Probity.Commands;

/// <summary><c>probity rules</c>: every rule with its citation, its class and the attacks that prove it.</summary>
internal static class RulesCommand
{
    public static Command Make()
    {
        var command = new Command("rules", "Print every rule of the framework: principle, sentence, citation, class, attacks.");
        command.SetAction(_ => Print());
        return command;
    }

    private static void Print()
    {
        foreach (var principle in RuleBook.Full.Rules.GroupBy(r => r.Principle).OrderBy(g => g.Key))
        {
            Console.WriteLine($"{(int)principle.Key}. {principle.Key}");
            foreach (var rule in principle)
            {
                Console.WriteLine($"   {rule.Sentence}");
                Console.WriteLine($"      id       {rule.Id}");
                Console.WriteLine($"      basis    {rule.Citation}");
                Console.WriteLine($"      class    {rule.GetType().FullName}");
                Console.WriteLine($"      attacks  {string.Join(", ", RuleBook.AttacksOn(rule.Id))}");
            }
        }
    }
}
