using System.CommandLine;
using Probity.Federation.Witnessing;
using Probity.Hosting;

namespace Probity.Commands;

/// <summary>The options of <c>probity serve</c> about publishing logs.</summary>
internal sealed class LogOptions
{
    private readonly Option<string?> _name = new("--log-name") { Description = "Name the node's logs are known by for ever, a host name of one's own; for a new directory. Default: a random one" };

    private readonly Option<WitnessAddress[]> _witnesses = new("--witness")
    {
        Description = "Witness asked to cosign: KEY@ADDRESS, its key as 'probity witness key' prints it; repeatable",
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var read = result.Tokens.Select(t => (Text: t.Value, Reading: WitnessAddress.Parse(t.Value))).ToArray();
            foreach (var (text, reading) in read.Where(r => !r.Reading.IsGood))
                result.AddError($"--witness: '{text}' is no witness: {reading.Reason}.");
            return [.. read.Select(r => r.Reading.Value).OfType<WitnessAddress>()];
        },
    };

    private readonly Option<int> _quorum = new("--witness-quorum")
    {
        DefaultValueFactory = _ => 0,
        Description = "How many of them must have cosigned before a checkpoint is published; with 0 it is published with those that did",
    };

    /// <summary>Adds them to a command.</summary>
    public void On(Command command)
    {
        command.Options.Add(_name);
        command.Options.Add(_witnesses);
        command.Options.Add(_quorum);
        QuorumOption.Validate(command, _witnesses, _quorum, text => WitnessAddress.Parse(text).Value?.Key.Name);
    }

    public LogSettings Of(ParseResult parsed) => new(parsed.GetValue(_name), parsed.GetValue(_witnesses) ?? [], parsed.GetValue(_quorum));
}
