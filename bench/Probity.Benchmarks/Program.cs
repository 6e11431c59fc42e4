using System.CommandLine;
using Probity.Benchmarks.Checks;
using Probity.Benchmarks.Start;

var rounds = new Option<int>("--rounds") { Description = "Rounds of each side, in turn; the median counts", DefaultValueFactory = _ => 7 };
var seconds = new Option<int>("--seconds") { Description = "Length of a round", DefaultValueFactory = _ => 4 };
var warming = new Option<int>("--warming") { Description = "Seconds for which each side is asked before the rounds", DefaultValueFactory = _ => 15 };
var lineOnly = new Option<bool>("--line-only") { Description = "Let the bare endpoint log without the row under which a subject finds the line" };
var listings = new Option<int>("--listings") { Description = "Listings in force", DefaultValueFactory = _ => 100_000 };
var callers = new Option<int>("--callers") { Description = "Connections that ask at the same time", DefaultValueFactory = _ => 64 };
var program = new Option<FileInfo?>("--program") { Description = "The built probity.dll. Default: the one beside this benchmark" };

var checks = new Command("checks", "Checks a second with listings in force, against a bare endpoint that returns the same bytes and logs as durably.")
{
    rounds, seconds, warming, listings, callers, lineOnly,
};
checks.SetAction((parsed, cancel) => CheckBenchmark.RunAsync(
    parsed.GetValue(listings), parsed.GetValue(callers), parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)),
    TimeSpan.FromSeconds(parsed.GetValue(warming)), parsed.GetValue(lineOnly), cancel));

var start = new Command("start", "From process start to the first answer, against a bare ASP.NET Core application.") { rounds, program };
start.SetAction((parsed, cancel) => StartBenchmark.RunAsync(parsed.GetValue(rounds), parsed.GetValue(program), cancel));

var bare = new Command("bare", "The bare application that 'start' measures against; answers /healthz.") { Hidden = true };
var urls = new Option<string>("--urls") { Required = true };
bare.Options.Add(urls);
bare.SetAction((parsed, cancel) => BareApplication.RunAsync(parsed.GetValue(urls)!, cancel));

return await new RootCommand("Probity's speed beside a peer or a limit, in one run.") { checks, start, bare }.Parse(args).InvokeAsync();
