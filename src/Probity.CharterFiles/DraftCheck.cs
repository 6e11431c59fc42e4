using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Registers.Charters.Rules;

namespace Probity.CharterFiles;

/// <summary>What a drafter sees: every fault of the file and every rule of the framework the charter breaks, with lines.</summary>
public static class DraftCheck
{
    /// <summary>In order of line; empty when the charter may be published.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="library">Where its framework edition is found.</param>
    public static IReadOnlyList<CharterFault> Of(string text, CharterLibrary library)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(library);
        var draft = Draft.Read(text, CharterReader.Read);
        if (draft.Root is not { } root || draft.Value is not { } charter)
        {
            return draft.Log.Faults;
        }

        if (library.Charters.FirstOrDefault(c => c.Reference == charter.Reference) is { } known)
        {
            draft.Log.Add(Place.Of(root, "version"), FileRule.Slug,
                $"{known.Reference} exists already and a published version never changes; raise the version.", $"{known.Reference}已存在，已公布的版本不得更改；请提高版本号。");
        }

        if (library.Editions.FirstOrDefault(e => e.Reference == charter.Edition) is not { } edition)
        {
            if (charter.Edition.Length > 0)
            {
                draft.Log.Add(Place.Of(root, "edition"), FileRule.Word,
                    $"No such framework edition; known are {string.Join(", ", library.Editions.Select(e => e.Reference))}.",
                    $"没有此框架版本；可用的为：{string.Join("、", library.Editions.Select(e => e.Reference))}。");
            }

            return draft.Log.Faults;
        }

        var faulty = draft.Log.Faults;
        var broken = CharterRules.Check(charter, edition).Select(f => Placed(root, f)).Where(f => !Follows(f, faulty));
        return [.. faulty.Concat(broken).OrderBy(f => f.Line).ThenBy(f => f.Column)];
    }

    private static CharterFault Placed(MapNode root, CharterFinding finding)
    {
        var node = Place.Of(root, finding.Path);
        return new CharterFault(node.Line, node.Column, finding.Path, finding.Rule, finding.Clause, finding.Sentence);
    }

    /// <summary>A rule broken only by the stand-in for a faulty value says nothing the drafter can use.</summary>
    private static bool Follows(CharterFault broken, IReadOnlyList<CharterFault> faulty) => faulty.Any(f =>
        f.Line == broken.Line || broken.Path == f.Path || broken.Path.StartsWith(f.Path + ".", StringComparison.Ordinal)
        || broken.Path.StartsWith(f.Path + "[", StringComparison.Ordinal));
}
