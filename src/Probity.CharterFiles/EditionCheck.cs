using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Registers.Framework;

namespace Probity.CharterFiles;

/// <summary>What a drafter of an edition sees: every fault of the file, every outer bound it exceeds, with lines.</summary>
public static class EditionCheck
{
    /// <summary>In order of line; empty when the edition may be published.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="library">The editions there are; a published version never changes.</param>
    public static IReadOnlyList<CharterFault> Of(string text, CharterLibrary library)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(library);
        var draft = Draft.Read(text, EditionReader.Read);
        if (draft.Root is not { } root || draft.Value is not { } edition)
        {
            return draft.Log.Faults;
        }

        if (library.Editions.Any(e => e.Reference == edition.Reference))
        {
            draft.Log.Add(Place.Of(root, "version"), FileRule.Slug,
                $"{edition.Reference} exists already and a published version never changes; raise the version.", $"{edition.Reference}已存在，已公布的版本不得更改；请提高版本号。");
        }

        if (edition.Catalogues is null && draft.Log.IsEmpty)
        {
            draft.Log.Add(Place.Of(root, "format"), FileRule.MissingKey,
                "A new edition is of the second format, with categories, areas and grades: write format: 2.", "新版本须采用第二种格式，载明信息类别、领域和等级：请写format: 2。");
        }

        NameTheUnknown(root, edition, draft.Log);
        return [.. draft.Log.Faults.Concat(Exceeded(root, edition, draft.Log.Faults)).OrderBy(f => f.Line).ThenBy(f => f.Column)];
    }

    /// <summary>The fault of an edition that the trusted key did not sign as it stands.</summary>
    internal static CharterFault NotSigned { get; } = new(
        1, null, "", FileRule.Signature.Id(), "RFC 8032 (Ed25519)", new LocalizedText(
            "The trusted key did not sign this file as it stands. Give the detached signature and the key of the framework's publisher.",
            "受信任的密钥未对本文件现有内容签名。请提供分离签名以及框架公布者的密钥。"));

    /// <summary>A sector's areas and an instrument's rank lead somewhere, or a charter could rest on nothing.</summary>
    private static void NameTheUnknown(MapNode root, FrameworkEdition edition, FaultLog log)
    {
        var areas = edition.Catalogues?.Areas.Select(a => a.Key).ToHashSet() ?? [];
        foreach (var (sector, at) in edition.Sectors.Select((s, i) => (s, i)).Where(s => s.s.Areas.Except(areas).Any()))
        {
            log.Add(Place.Of(root, $"sectors[{at}].areas"), FileRule.Word,
                $"'{sector.Key}' names an area the edition does not list; known are {string.Join(", ", areas)}.", $"“{sector.Key}”所列领域不在本版本中；可用的为：{string.Join("、", areas)}。");
        }
    }

    private static IEnumerable<CharterFault> Exceeded(MapNode root, FrameworkEdition edition, IReadOnlyList<CharterFault> faulty)
    {
        var rule = new Probity.Registers.Charters.Rules.TheEditionStaysInsideTheOuterBounds();
        return EditionBounds.Exceeded(edition).Where(key => faulty.All(f => !f.Path.StartsWith(key, StringComparison.Ordinal))).Select(key =>
        {
            var node = Place.Of(root, key);
            return new CharterFault(node.Line, node.Column, key, rule.Id, rule.Citation, new LocalizedText(
                $"{key} exceeds an outer bound of the code, which no edition may.", $"{key}超出代码规定的外部界限，任何版本不得超出。"));
        });
    }
}
