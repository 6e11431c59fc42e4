using System.Globalization;
using Probity.CharterFiles.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Probity.CharterFiles.Drafting;

/// <summary>A draft's tree while values are put into it. Comments are not kept: they stand in no value.</summary>
internal sealed class DraftTree
{
    private readonly YamlMappingNode _root;

    private DraftTree(YamlMappingNode root) => _root = root;

    /// <summary>The tree of a text that <see cref="FileDocument"/> has accepted.</summary>
    public static DraftTree Of(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new DraftTree((YamlMappingNode)stream.Documents[0].RootNode);
    }

    /// <summary>The value at a path, or null when the file has none.</summary>
    public YamlNode? At(string path) => Places.Steps(path).Aggregate((YamlNode?)_root, (node, step) => node is null ? null : Child(node, step));

    /// <summary>Puts a value at a path whose parent exists; null takes the key away. A path that leads nowhere is left alone.</summary>
    public void Put(string path, YamlNode? value)
    {
        var steps = Places.Steps(path);
        var parent = steps[..^1].Aggregate((YamlNode?)_root, (node, step) => node is null ? null : Child(node, step));
        switch (parent)
        {
            case YamlMappingNode map when value is null:
                map.Children.Remove(new YamlScalarNode(steps[^1]));
                break;
            case YamlMappingNode map:
                map.Children[new YamlScalarNode(steps[^1])] = value;
                break;
            case YamlSequenceNode list when Places.In(list.Children.Count, steps[^1]) is { } place && value is null:
                list.Children.RemoveAt(place);
                break;
            case YamlSequenceNode list when Places.In(list.Children.Count, steps[^1]) is { } place && value is not null:
                list.Children[place] = value;
                break;
        }
    }

    /// <summary>The tree as a file.</summary>
    public string Write()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new YamlStream(new YamlDocument(_root)).Save(new Emitter(text, new EmitterSettings(2, 160, false, 1024)), assignAnchors: false);
        var written = text.ToString();
        return written.EndsWith("...\n", StringComparison.Ordinal) ? written[..^4] : written;
    }

    private static YamlNode? Child(YamlNode node, string step) => node switch
    {
        YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(step), out var value) ? value : null,
        YamlSequenceNode list when Places.In(list.Children.Count, step) is { } place => list.Children[place],
        _ => null,
    };
}
