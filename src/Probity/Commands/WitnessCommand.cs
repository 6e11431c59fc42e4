using System.CommandLine;
using Probity.Hosting;
using Probity.Storage.Witnessing;
using Probity.TransparencyLog.Notes;

namespace Probity.Commands;

/// <summary><c>probity witness</c>: cosigns the checkpoints of others' logs as long as each continues the one before.</summary>
internal static class WitnessCommand
{
    private const string DefaultData = "probity-witness";
    private const string DefaultAddress = "http://127.0.0.1:5090";
    private const int LongestOrigin = 300;

    public static Command Make(TimeProvider clock)
    {
        var witness = new Command("witness", "Be a witness of logs: cosign what continues what was seen before, refuse and keep what does not.");
        witness.Subcommands.Add(Serve(clock));
        witness.Subcommands.Add(ChangeKey("add-log", "Witness a log; given again with another key, trust that key too.", Add));
        witness.Subcommands.Add(ChangeKey("remove-key", "No longer trust a key for a log. What was cosigned stays known.", Remove));
        witness.Subcommands.Add(List());
        witness.Subcommands.Add(Key());
        return witness;
    }

    private static Command Serve(TimeProvider clock)
    {
        var (data, keys, name) = (Data(), Keys(), Name());
        var urls = new Option<string>("--urls") { DefaultValueFactory = _ => DefaultAddress, Description = "Address to listen on; several are parted by semicolons" };
        var rate = new Option<int>("--requests-per-minute")
        {
            DefaultValueFactory = _ => WitnessHost.RequestsPerMinute,
            Description = "Requests taken from one address in a minute",
        };
        rate.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && int.TryParse(r.Tokens[0].Value, out var given) && given < 1)
                r.AddError("--requests-per-minute: at least 1.");
        });
        var serve = new Command("serve", "Take checkpoints at /add-checkpoint (C2SP tlog-witness) and cosign them.") { data, keys, name, urls, rate };
        serve.SetAction(async (parsed, cancel) =>
        {
            var address = parsed.GetRequiredValue(urls);
            if (ListeningAddress.Refusal(address, DefaultAddress) is { } refusal)
                return Refuse(refusal);
            var location = NodeLocation.Of(parsed.GetRequiredValue(data), parsed.GetValue(keys));
            return await WitnessHost.RunAsync(location, parsed.GetValue(name), address, parsed.GetValue(rate), clock, cancel);
        });
        return serve;
    }

    private static Command ChangeKey(string verb, string text, Func<string, string, VerifierKey, int> change)
    {
        var data = Data();
        var origin = new Argument<string>("origin") { Description = "The log's origin: first line of its checkpoint" };
        var key = new Argument<string>("key") { Description = "Its key: name+id+key" };
        var command = new Command(verb, text) { origin, key, data };
        command.SetAction(parsed =>
        {
            var log = parsed.GetRequiredValue(origin);
            if (string.IsNullOrWhiteSpace(log) || log.Length > LongestOrigin || log.Any(char.IsControl))
                return Refuse($"origin: one line of 1 to {LongestOrigin} characters, as the log's checkpoint begins.");
            var read = VerifierKey.Parse(parsed.GetRequiredValue(key));
            if (!read.IsGood || read.Value.Algorithm != NoteAlgorithm.Ed25519)
                return Refuse($"key: {(read.IsGood ? "this key makes cosignatures; a log's own key is asked for" : read.Reason)}.");
            return change(Path.GetFullPath(parsed.GetRequiredValue(data)), log, read.Value);
        });
        return command;
    }

    private static int Add(string data, string origin, VerifierKey key)
    {
        using var store = WitnessStore.Open(data);
        Console.WriteLine(store.Trust(origin, key)
            ? $"{origin} is witnessed, with the key {key}."
            : $"{origin} was witnessed with that key already.");
        if (key.Name != origin)
            Console.WriteLine($"Its key is named '{key.Name}' and not as the log: make sure that they belong together.");
        return 0;
    }

    private static int Remove(string data, string origin, VerifierKey key)
    {
        if (!WitnessStore.ExistsIn(data))
            return NoWitness(data);
        using var store = WitnessStore.Open(data);
        if (!store.Distrust(origin, key))
            return Refuse($"key: it is not trusted for '{origin}'. 'probity witness list' shows what is.");
        Console.WriteLine($"The key is no longer trusted for {origin}.");
        return 0;
    }

    private static Command List()
    {
        var data = Data();
        var list = new Command("list", "The logs witnessed, how far each was cosigned, and evidence against them; exit code 2 when there is any.") { data };
        list.SetAction(parsed =>
        {
            var directory = Path.GetFullPath(parsed.GetRequiredValue(data));
            if (!WitnessStore.ExistsIn(directory))
                return NoWitness(directory);
            using var store = WitnessStore.Open(directory);
            return WitnessListing.Write(store.Logs(), store.Evidence());
        });
        return list;
    }

    private static Command Key()
    {
        var (data, keys, name) = (Data(), Keys(), Name());
        var key = new Command("key", "Print the witness's public key, which logs and followers are told; makes it where --name is given and there is none.") { data, keys, name };
        key.SetAction(parsed =>
        {
            var location = NodeLocation.Of(parsed.GetRequiredValue(data), parsed.GetValue(keys));
            if (parsed.GetValue(name) is null && !WitnessStore.ExistsIn(location.Data))
                return NoWitness(location.Data);
            using var store = WitnessStore.Open(location.Data);
            using var own = WitnessKey.Open(store, location.Data, location.Keys, parsed.GetValue(name));
            Console.WriteLine(own.Verifier);
            return 0;
        });
        return key;
    }

    private static int NoWitness(string data) => Refuse($"--data: there is no witness in '{data}'. Name its directory, or begin one with 'probity witness serve --name NAME'.");

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }

    private static Option<string> Data() => new("--data") { DefaultValueFactory = _ => DefaultData, Validators = { WhichNode.NotBlank }, Description = "Directory of the witness's records" };

    private static Option<string?> Keys() => new("--keys") { Validators = { WhichNode.NotBlank }, Description = "Directory of its key, never inside the records. Default: the user's state directory" };

    private static Option<string?> Name() => new("--name") { Description = "Name in its cosignatures, a host name of one's own; needed once" };
}
