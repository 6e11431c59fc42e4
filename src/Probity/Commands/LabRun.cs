using System.CommandLine;
using Probity.CharterFiles;
using Probity.Simulation.Experiments;
using Probity.Simulation.Files;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Reports;

namespace Probity.Commands;

/// <summary><c>probity lab run</c>: runs an experiment and writes its report and figures.</summary>
internal sealed class LabRun(TimeProvider clock)
{
    private readonly Argument<string?> _experiment = new("experiment") { Arity = ArgumentArity.ZeroOrOne, Description = "An experiment file, or the name of a shipped one; see --list" };
    private readonly Option<bool> _list = new("--list") { Description = "Name the shipped experiments" };
    private readonly Option<DirectoryInfo?> _out = new("--out") { Description = "Directory for the results. Default: ./lab-NAME" };
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace results that are there already" };
    private readonly Option<FileInfo?> _margins = new("--margins") { Description = "Margins of the invented populations (YAML). Default: those shipped" };
    private readonly Option<FileInfo?> _estimates = new("--estimates") { Description = "Estimates of a survey (YAML), in place of what the model assumes" };
    private readonly Option<int> _threads = WholeNumber("--threads", 0, 1024, "Threads; leaves no trace in the results. Default: one for each core");
    private readonly Option<int?> _seed = WholeNumberOrNone("--seed", 0, int.MaxValue, "Root of every seed, in place of the file's");
    private readonly Option<int?> _people = WholeNumberOrNone("--people", SyntheticPopulation.Fewest, 10_000_000, "People in each run, in place of the file's");
    private readonly Option<int?> _weeks = WholeNumberOrNone("--weeks", 1, 5200, "Weeks in each run, in place of the file's");
    private readonly Option<int?> _replications = WholeNumberOrNone("--replications", 2, 10_000, "Runs of each arm, in place of the file's");
    private readonly Option<bool> _noSensitivity = new("--no-sensitivity") { Description = "Leave the sensitivity analysis out" };
    private readonly Option<string> _language = new("--language", "--lang") { DefaultValueFactory = _ => "en", Description = "Language of the report: en or zh" };

    public static Command Make(TimeProvider clock) => new LabRun(clock).Make();

    private Command Make()
    {
        _language.AcceptOnlyFromAmong("en", "zh");
        var command = new Command("run", "Run an experiment; write report.html, runs.parquet, weeks.parquet, ties.parquet and a copy of the experiment.")
        {
            _experiment, _list, _out, _overwrite, _margins, _estimates, _threads, _seed, _people, _weeks, _replications, _noSensitivity, _language,
        };
        command.SetAction((parsed, cancel) => parsed.GetValue(_list) ? Task.FromResult(List()) : RunAsync(parsed, cancel));
        return command;
    }

    private static int List()
    {
        foreach (var name in ShippedExperiments.Names)
        {
            var experiment = Read(ShippedExperiments.Text(name)!, ShippedExperiments.Beside).Value!;
            Console.WriteLine($"{name,-22} {experiment.Title.En} / {experiment.Title.Zh}");
        }

        return 0;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var named = parsed.GetValue(_experiment) ?? "";
        if (Load(named) is not { } text)
        {
            return 1;
        }

        if (!Given(parsed.GetValue(_estimates), EstimatesFile.Read, null, out var survey)
            || !Given(parsed.GetValue(_margins), MarginsFile.Read, PopulationMargins.Shipped, out var margins))
        {
            return 1;
        }

        var reading = Read(text.Content, text.Beside, survey);
        if (reading.Value is not { } read)
        {
            Report(text.Name, reading.Faults);
            return 1;
        }

        var experiment = Changed(read, parsed);
        var folder = new LabFolder(parsed.GetValue(_out) ?? new DirectoryInfo($"lab-{experiment.Name}"), parsed.GetValue(_overwrite));
        if (folder.Refusal is { } refusal)
        {
            Console.Error.WriteLine(refusal);
            return 1;
        }

        var results = await LabProgress.ShowAsync(clock, progress =>
            ExperimentRun.Run(experiment, margins!, parsed.GetValue(_threads), progress, cancel));
        var language = parsed.GetValue(_language) == "zh" ? ReportLanguage.Chinese : ReportLanguage.English;
        await folder.WriteAsync(results, HtmlReport.Of(results, language, CommandOf(parsed, named)), text.Content, cancel);
        Console.WriteLine($"Report:  {folder.Report}");
        Console.WriteLine($"Figures: {folder.Runs}, {folder.Weeks}, {folder.Ties}");
        Console.WriteLine("These are results of a model with assumed parameters; the report says what they cannot tell.");
        return 0;
    }

    private Experiment Changed(Experiment read, ParseResult parsed) => read with
    {
        Seed = (ulong?)parsed.GetValue(_seed) ?? read.Seed,
        People = parsed.GetValue(_people) ?? read.People,
        Weeks = parsed.GetValue(_weeks) ?? read.Weeks,
        Replications = parsed.GetValue(_replications) ?? read.Replications,
        Sensitivity = parsed.GetValue(_noSensitivity) ? null : read.Sensitivity,
    };

    private string CommandOf(ParseResult parsed, string named)
    {
        var given = new (string Name, object? Value)[]
        {
            ("--seed", parsed.GetValue(_seed)), ("--people", parsed.GetValue(_people)), ("--weeks", parsed.GetValue(_weeks)),
            ("--replications", parsed.GetValue(_replications)), ("--margins", parsed.GetValue(_margins)?.Name),
            ("--estimates", parsed.GetValue(_estimates)?.Name),
        };
        return string.Join(' ', given.Where(g => g.Value is not null).Select(g => $"{g.Name} {g.Value}")
            .Prepend($"probity lab run {Path.GetFileName(named)}").Append(parsed.GetValue(_noSensitivity) ? "--no-sensitivity" : "")
            .Append(parsed.GetValue(_language) == "zh" ? "--language zh" : "").Where(part => part.Length > 0));
    }

    /// <summary>The experiment named, with whatever lies beside it; null once the terminal has been told why there is none.</summary>
    private static (string Name, string Content, Func<string, string?> Beside)? Load(string named)
    {
        if (File.Exists(named))
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(named))!;
            return GivenFile.Read(new FileInfo(named)) is { } text ? (Path.GetFileName(named), text, path => Beside(Path.Combine(folder, path))) : null;
        }

        if (ShippedExperiments.Text(named) is { } shipped)
        {
            return ($"{named}.yaml", shipped, ShippedExperiments.Beside);
        }

        Console.Error.WriteLine(
            $"{(named.Length == 0 ? "Nothing" : named)} is neither a file nor a shipped experiment. Shipped are: {string.Join(", ", ShippedExperiments.Names)}.");
        return null;
    }

    private static string? Beside(string path) => File.Exists(path) ? GivenFile.Read(new FileInfo(path)) : null;

    private static LabReading<Experiment> Read(string text, Func<string, string?> beside, SurveyEstimates? survey = null) =>
        ExperimentFile.Read(text, new CharterShelf(CharterLibrary.Shipped(), beside), survey);

    /// <summary>What an optional file holds; false once the terminal has been told its faults.</summary>
    private static bool Given<T>(FileInfo? file, Func<string, LabReading<T>> read, T? otherwise, out T? value)
        where T : class
    {
        value = otherwise;
        if (file is null)
        {
            return true;
        }

        if (GivenFile.Read(file) is not { } text)
        {
            return false;
        }

        var reading = read(text);
        Report(file.Name, reading.Faults);
        value = reading.Value;
        return value is not null;
    }

    private static void Report(string file, IReadOnlyList<LabFault> faults)
    {
        foreach (var fault in faults)
        {
            var line = $"{file}:{fault.Line}: {(fault.Path.Length > 0 ? $"{fault.Path}: " : "")}{fault.Sentence}";

            // The file's own words may hold what a terminal would obey.
            Console.Error.WriteLine(new string([.. line.Select(c => char.IsControl(c) ? ' ' : c)]));
        }
    }

    private static Option<int> WholeNumber(string name, int least, int most, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => least, Validators = { result => Within(result, least, most) } };

    private static Option<int?> WholeNumberOrNone(string name, int least, int most, string description) =>
        new(name) { Description = description, Validators = { result => Within(result, least, most) } };

    private static void Within(System.CommandLine.Parsing.OptionResult result, int least, int most)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var value) && value >= least && value <= most))
        {
            result.AddError($"{result.Option.Name}: write a whole number from {least} to {most}, not '{token.Value}'.");
        }
    }
}
