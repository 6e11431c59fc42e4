using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Probity.CharterFiles.Drafting;

/// <summary>A charter while it is being written: its text, and every key its drafter is asked for. Immutable; the text need not be in order.</summary>
public sealed class CharterDraft
{
    /// <summary>Stands for a map of keys in a form, which has to be told apart from one that is absent.</summary>
    private static readonly string[] None = [];

    private readonly Lazy<DraftTree> _tree;

    private CharterDraft(string text, IReadOnlyList<AskedKey> keys) =>
        (Text, Keys, _tree) = (text, keys, new Lazy<DraftTree>(() => DraftTree.Of(text)));

    /// <summary>The draft as a file.</summary>
    public string Text { get; }

    /// <summary>Every key asked for, in the order of the format: those the draft has, and those it lacks.</summary>
    public IReadOnlyList<AskedKey> Keys { get; }

    /// <summary>The draft, or null when the text is no document whose values could be edited one by one.</summary>
    public static CharterDraft? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = Draft.Read(text, CharterReader.Read);
        return draft.Root is null ? null : new CharterDraft(text, [.. draft.Log.Asked]);
    }

    /// <summary>An empty draft: every key of the format is missing.</summary>
    /// <param name="id">Name of the charter.</param>
    public static CharterDraft Begin(string id) => Read($"charter: {id}\nversion: 1\n")!;

    /// <summary>True when the draft has a value there that is not null.</summary>
    public bool Has(string path) => _tree.Value.At(path) is { } node && node is not YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "" or "~" };

    /// <summary>The scalar there as it is written, or an empty text.</summary>
    public string Value(string path) => Has(path) && _tree.Value.At(path) is YamlScalarNode scalar ? scalar.Value ?? "" : "";

    /// <summary>The scalars of the list there.</summary>
    public IReadOnlyList<string> Values(string path) => _tree.Value.At(path) is YamlSequenceNode list
        ? [.. list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")]
        : None;

    /// <summary>How many items the list there has.</summary>
    public int Count(string path) => _tree.Value.At(path) is YamlSequenceNode list ? list.Children.Count : 0;

    /// <summary>The draft with answers in place of its values.</summary>
    /// <param name="answers">Gives what a key was answered with, each language of a text under <c>PATH.en</c> and <c>PATH.zh</c>; null where nothing was asked.</param>
    public CharterDraft With(Func<string, IReadOnlyList<string>?> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var tree = DraftTree.Of(Text);
        foreach (var key in Keys)
            DraftAnswers.Put(tree, key, this, answers);
        return Of(tree);
    }

    /// <summary>The draft with one more item in a list, or an empty map where there was none; the same when the path asks for neither.</summary>
    public CharterDraft Adding(string path)
    {
        var tree = DraftTree.Of(Text);
        switch (Keys.FirstOrDefault(k => k.Path == path))
        {
            case { Form: KeyForm.Maps or KeyForm.Texts }:
                tree.Put(path, new YamlSequenceNode([.. (tree.At(path) as YamlSequenceNode)?.Children ?? [], new YamlMappingNode()]));
                break;
            case { Form: KeyForm.Map } when !Has(path):
                tree.Put(path, new YamlMappingNode());
                break;
        }

        return Of(tree);
    }

    /// <summary>The draft without an item of a list or without a map that may be absent; the same when nothing is there.</summary>
    public CharterDraft Without(string path)
    {
        var tree = DraftTree.Of(Text);
        var key = Keys.FirstOrDefault(k => k.Path == path);
        if (key is { Form: KeyForm.Map, Presence: not KeyPresence.Required })
            tree.Put(path, key.Presence == KeyPresence.Nullable ? new YamlScalarNode("null") : null);
        else if (path.EndsWith(']') && tree.At(path[..path.LastIndexOf('[')]) is YamlSequenceNode)
            tree.Put(path, null);
        return Of(tree);
    }

    private static CharterDraft Of(DraftTree tree) => Read(tree.Write())!;
}
