using Probity.CharterFiles.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Probity.CharterFiles.Drafting;

/// <summary>Puts a form's answers into a draft, each in the way the format writes it.</summary>
internal static class DraftAnswers
{
    private static readonly string[] Languages = ["en", "zh"];

    /// <summary>Puts what a key was answered with; leaves it alone where nothing was asked.</summary>
    public static void Put(DraftTree tree, AskedKey key, CharterDraft before, Func<string, IReadOnlyList<string>?> answers)
    {
        switch (key.Form)
        {
            case KeyForm.Map or KeyForm.Maps:
                if (key.Form == KeyForm.Maps && tree.At(key.Path) is not YamlSequenceNode)
                    tree.Put(key.Path, new YamlSequenceNode());
                break;
            case KeyForm.Localized:
                PutLocalized(tree, key.Path, answers);
                break;
            case KeyForm.Texts:
                if (tree.At(key.Path) is not YamlSequenceNode)
                    tree.Put(key.Path, new YamlSequenceNode());
                for (var i = 0; i < before.Count(key.Path); i++)
                    PutLocalized(tree, $"{key.Path}[{i}]", answers);
                break;
            case KeyForm.Words:
                if (answers(key.Path) is { } words)
                    tree.Put(key.Path, Listed(InOrder(before.Values(key.Path), words.Where(key.Words.Contains))));
                break;
            case KeyForm.Slugs:
                if (answers(key.Path) is { } slugs)
                    tree.Put(key.Path, Listed(slugs is [var typed] ? typed.Split([',', ' ', '\n', '\r', '，', '、'], StringSplitOptions.RemoveEmptyEntries) : InOrder(before.Values(key.Path), slugs)));
                break;
            default:
                if (answers(key.Path) is { } scalar)
                    tree.Put(key.Path, Scalar(key, scalar.Count == 0 ? "" : scalar[0].Trim()));
                break;
        }
    }

    /// <summary>Boxes come in the order of the form; what is still ticked keeps the place it had.</summary>
    private static IEnumerable<string> InOrder(IReadOnlyList<string> before, IEnumerable<string> ticked)
    {
        var left = ticked.ToList();
        return [.. before.Where(left.Remove), .. left];
    }

    private static void PutLocalized(DraftTree tree, string path, Func<string, IReadOnlyList<string>?> answers)
    {
        var texts = new YamlMappingNode();
        var answered = false;
        foreach (var language in Languages)
        {
            var given = answers($"{path}.{language}");
            answered |= given is not null;
            var node = given is null ? tree.At($"{path}.{language}") : given is [var text, ..] && !string.IsNullOrWhiteSpace(text) ? Text(text.ReplaceLineEndings(" ").Trim()) : null;
            if (node is not null)
                texts.Add(language, node);
        }

        if (answered)
            tree.Put(path, texts);
    }

    private static YamlScalarNode? Scalar(AskedKey key, string answer) => (answer, key) switch
    {
        ("", { Presence: KeyPresence.Nullable }) => new YamlScalarNode("null"),
        ("", _) => null,
        (_, { Form: KeyForm.Text }) => Text(answer),
        _ => new YamlScalarNode(answer),
    };

    private static YamlSequenceNode Listed(IEnumerable<string> words) =>
        new(words.Select(w => new YamlScalarNode(w))) { Style = YamlDotNet.Core.Events.SequenceStyle.Flow };

    private static YamlScalarNode Text(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };
}
