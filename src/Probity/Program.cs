using Probity.Commands;

#pragma warning disable RS0030 // The composition root names the real clock.
return await CommandLine.RunAsync(args, TimeProvider.System);
#pragma warning restore RS0030
