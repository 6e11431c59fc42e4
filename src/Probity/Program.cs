using System.CommandLine;

var probity = new RootCommand("Registers of public conduct under one framework of rights.");
return await probity.Parse(args).InvokeAsync();
