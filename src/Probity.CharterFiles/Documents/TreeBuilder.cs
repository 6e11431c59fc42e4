using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Probity.CharterFiles.Documents;

/// <summary>Builds the tree from parser events, and stops at the first thing that is not plain data.</summary>
internal sealed class TreeBuilder(Parser parser, FaultLog log)
{
    private int _nodes;

    public MapNode? Build()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            log.Add(1, null, "", FileRule.Yaml, "The file is empty.", "文件为空。");
            return null;
        }

        var root = NodeAt("", 0);
        if (root is null)
        {
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
        {
            log.Add(1, null, "", FileRule.Yaml, "The file holds more than one document.", "文件包含多个YAML文档。");
            return null;
        }

        if (root is not MapNode map)
        {
            log.Add(root, FileRule.WrongType, "The file has to be a map of keys.", "文件须由键值对组成。");
            return null;
        }

        return map;
    }

    private FileNode? NodeAt(string path, int depth)
    {
        if (!parser.Accept<ParsingEvent>(out var next) || Refused(next, path, depth))
        {
            return null;
        }

        return next switch
        {
            Scalar => ScalarAt(path),
            SequenceStart => ListAt(path, depth),
            _ => MapAt(path, depth),
        };
    }

    private bool Refused(ParsingEvent next, string path, int depth)
    {
        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false } || next is NodeEvent { Tag.IsEmpty: false })
        {
            At(next, path, FileRule.Yaml, "Anchors, aliases and tags are not allowed; write the value out.", "不允许使用锚点、别名和标签，请直接写出内容。");
            return true;
        }

        if (depth > Limits.Depth || ++_nodes > Limits.Nodes)
        {
            At(next, path, FileRule.Size, "The file is nested too deeply or holds too many values.", "文件嵌套过深或内容过多。");
            return true;
        }

        return false;
    }

    private ScalarNode ScalarAt(string path)
    {
        var scalar = parser.Consume<Scalar>();
        return new ScalarNode(path, Line(scalar), Column(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private ListNode? ListAt(string path, int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<FileNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (NodeAt($"{path}[{items.Count}]", depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new ListNode(path, Line(start), Column(start), items);
    }

    private MapNode? MapAt(string path, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (NodeAt(path, depth + 1) is not { } key)
            {
                return null;
            }

            if (key is not ScalarNode name)
            {
                log.Add(key, FileRule.WrongType, "A key has to be a word.", "键须为单词。");
                return null;
            }

            if (NodeAt(path.Length == 0 ? name.Text : $"{path}.{name.Text}", depth + 1) is not { } value)
            {
                return null;
            }

            if (!entries.TryAdd(name.Text, new MapEntry(name.Text, name.Line, name.Column, value)))
            {
                log.Add(name.Line, name.Column, value.Path, FileRule.DuplicateKey,
                    $"The key '{Shown.Of(name.Text)}' stands here a second time.", $"键“{Shown.Of(name.Text)}”在此重复出现。");
            }
        }

        return new MapNode(path, Line(start), Column(start), [.. entries.Values]);
    }

    private void At(ParsingEvent next, string path, FileRule rule, string en, string zh) =>
        log.Add(Line(next), Column(next), path, rule, en, zh);

    private static int Line(ParsingEvent at) => (int)Math.Max(1, at.Start.Line);

    private static int Column(ParsingEvent at) => (int)Math.Max(1, at.Start.Column);
}

/// <summary>Text of the file as a sentence may repeat it: short, on one line.</summary>
internal static class Shown
{
    public static string Of(string text)
    {
        var line = new string([.. text.Take(40).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        return text.Length > 40 ? line + "…" : line;
    }
}
