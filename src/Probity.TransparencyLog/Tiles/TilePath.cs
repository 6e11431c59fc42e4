using System.Globalization;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Tiles;

/// <summary>The last part of a tile's path: its index in groups of three digits, all but the last marked with <c>x</c>, and the width of a partial one.</summary>
internal static class TilePath
{
    // 2^63 has 19 digits: seven groups.
    private const int MostGroups = 7;

    public static string Index(long index, int width)
    {
        var path = (index % 1000).ToString("000", CultureInfo.InvariantCulture);
        for (var rest = index / 1000; rest > 0; rest /= 1000)
            path = $"x{(rest % 1000).ToString("000", CultureInfo.InvariantCulture)}/{path}";
        return width == TileAddress.FullWidth ? path : $"{path}.p/{width.ToString(CultureInfo.InvariantCulture)}";
    }

    public static bool TryIndex(ReadOnlySpan<char> path, out long index, out int width)
    {
        (index, width) = (0, TileAddress.FullWidth);
        var partial = path.IndexOf(".p/");
        if (partial >= 0)
        {
            if (!StrictText.TryDecimal(path[(partial + 3)..], out var wide) || wide is < 1 or >= TileAddress.FullWidth)
                return false;
            width = (int)wide;
            path = path[..partial];
        }

        return TryGroups(path, out index) && Index(index, TileAddress.FullWidth).AsSpan().SequenceEqual(path);
    }

    private static bool TryGroups(ReadOnlySpan<char> path, out long index)
    {
        index = 0;
        for (var groups = 0; ; groups++)
        {
            var more = path.Length > 4 && path[0] == 'x';
            var digits = more ? path[1..4] : path;
            if (groups == MostGroups || digits.Length != 3 || digits.IndexOfAnyExceptInRange('0', '9') >= 0)
                return false;
            var group = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            if (index > (long.MaxValue - group) / 1000)
                return false;
            index = (index * 1000) + group;
            if (!more)
                return true;
            if (path[4] != '/')
                return false;
            path = path[5..];
        }
    }
}
