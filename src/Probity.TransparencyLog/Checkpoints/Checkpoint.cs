using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Checkpoints;

/// <summary>What a log says its tree is (C2SP tlog-checkpoint), without signatures.</summary>
/// <param name="Origin">Unique name of the log; one non-empty line.</param>
/// <param name="Size">Leaves in the tree, from 0 to 2^63-1.</param>
/// <param name="Root">Root of the tree.</param>
public sealed record Checkpoint(string Origin, long Size, MerkleHash Root)
{
    /// <summary>Most extension lines read.</summary>
    public const int MostExtensions = 64;

    /// <summary>Further lines, of no meaning here.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];

    /// <summary>The text of the note: three or more lines.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder().Append(Origin).Append('\n').Append(Size.ToString(CultureInfo.InvariantCulture)).Append('\n')
                .Append(Root.ToBase64()).Append('\n');
            foreach (var extension in Extensions)
                text.Append(extension).Append('\n');
            return text.ToString();
        }
    }

    /// <summary>Reads the text of a note; it ends in a newline.</summary>
    public static Reading<Checkpoint> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n', 3 + MostExtensions + 2);
        if (lines.Length is < 4 or > 3 + MostExtensions + 1 || lines[^1].Length > 0 || lines[0].Length == 0)
            return LogRule.CheckpointHasOriginSizeAndRoot;
        if (!StrictText.TryDecimal(lines[1], out var size))
            return LogRule.CheckpointSizeIsDecimal;
        if (MerkleHash.FromBase64(lines[2]) is not { } root)
            return LogRule.CheckpointRootIsAHash;
        ImmutableArray<string> extensions = [.. lines[3..^1]];
        return extensions.Contains("")
            ? LogRule.CheckpointExtensionsAreNotEmpty
            : new Checkpoint(lines[0], size, root) { Extensions = extensions };
    }

    public bool Equals(Checkpoint? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
