using System.CommandLine;
using Probity.Commands;

#pragma warning disable RS0030 // The composition root names the real clock.
var clock = TimeProvider.System;
#pragma warning restore RS0030

var probity = new RootCommand("Registers of public conduct under one framework of rights.")
{
    ServeCommand.Make(clock),
    CheckCommand.Make(clock),
    ImportCommand.Make(clock),
    CharterCommand.Make(),
    RulesCommand.Make(),
};
foreach (var command in OperatorCommands.All(clock))
{
    probity.Subcommands.Add(command);
}

return await probity.Parse(args).InvokeAsync();
