using System.CommandLine;
using Probity.Benchmarks.Checks;
using Probity.Benchmarks.Lab;
using Probity.Benchmarks.Log;
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

var threads = new Option<int>("--threads") { Description = "Threads. Default: one per core", DefaultValueFactory = _ => Environment.ProcessorCount };
var people = new Option<int[]>("--people") { Description = "Numbers of people, one after another", AllowMultipleArgumentsPerToken = true };
var weeks = new Option<int>("--weeks") { Description = "Weeks simulated", DefaultValueFactory = _ => 104 };
var plots = new Option<DirectoryInfo>("--plots") { Description = "Where the plot is written", DefaultValueFactory = _ => new DirectoryInfo("artifacts/bench") };

var virus = new Command("virus", "Virus on a network, agent-steps a second, against the plainest loop over flat arrays.") { people, rounds, threads };
virus.SetAction(parsed => VirusBenchmark.Run(
    parsed.GetValue(people) is { Length: > 0 } sizes ? sizes : [10_000, 100_000, 1_000_000, 10_000_000], parsed.GetValue(rounds), parsed.GetValue(threads)));

var lab = new Command("lab", "The full model of the lab: person-weeks a second and bytes a person against the number of people, with a plot.")
{
    people, weeks, threads, plots,
};
lab.SetAction(parsed => LabBenchmark.Run(
    parsed.GetValue(people) is { Length: > 0 } sizes ? sizes : [10_000, 100_000, 1_000_000], parsed.GetValue(weeks), parsed.GetValue(threads), parsed.GetValue(plots)!));

var entries = new Option<long>("--entries") { Description = "Entries in the log" };
var verify = new Command("log-verify", "Entries a second of following a whole log, against a loop that computes the same hashes. Default: 500,000 entries.") { entries, rounds };
verify.SetAction((parsed, cancel) => VerifyBenchmark.RunAsync(parsed.GetValue(entries) is > 0 and var n ? n : 500_000, parsed.GetValue(rounds), cancel));

var writers = new Option<int>("--writers") { Description = "Callers that append at the same time", DefaultValueFactory = _ => 32 };
var what = new Option<Appended>("--what") { Description = "leaf (ready), entry (an event with its leaf) or act (a case opened through the whole node)", DefaultValueFactory = _ => Appended.Entry };
var append = new Command("log-append", "Durable entries a second, against bare inserts of the same rows. Default: 50,000 entries.") { entries, rounds, writers, what };
append.SetAction((parsed, cancel) => AppendBenchmark.RunAsync(
    parsed.GetValue(entries) is > 0 and var n ? (int)n : 50_000, parsed.GetValue(writers), parsed.GetValue(rounds), parsed.GetValue(what), cancel));

var proofs = new Option<int>("--proofs") { Description = "Proofs made", DefaultValueFactory = _ => 20_000 };
var prove = new Command("log-prove", "Microseconds a proof takes in a large log, against the node hashes of one tile. Default: 10,000,000 entries.") { entries, proofs };
prove.SetAction(parsed => ProveBenchmark.Run(parsed.GetValue(entries) is > 0 and var n ? n : 10_000_000, parsed.GetValue(proofs)));

var memory = new Command("log-memory", "Live memory of a growing tree and of a follower, from 10 thousand to 10 million entries.");
memory.SetAction((_, cancel) => MemoryBenchmark.RunAsync(cancel));

return await new RootCommand("Probity's speed beside a peer or a limit, in one run.") { checks, start, virus, lab, append, verify, prove, memory, bare }.Parse(args).InvokeAsync();
