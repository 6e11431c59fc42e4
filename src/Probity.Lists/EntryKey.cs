using System.Security.Cryptography;
using System.Text;

namespace Probity.Lists;

/// <summary>
/// Recognises the same entry in a later edition of a keeper's list: 64 lower-case hexadecimal digits, derived from the
/// entry's identifying fields where the keeper gives no number of its own.
/// </summary>
public readonly record struct EntryKey(string Value)
{
    private const char Separator = '\u001f';

    public override string ToString() => Value;

    /// <param name="list">The list, so that two keepers' entries never share a key.</param>
    /// <param name="identifying">The fields that stay the same while the entry is the same.</param>
    /// <param name="occurrence">1 for the first row with these fields, 2 for the next: keepers do publish a row twice.</param>
    internal static EntryKey Of(KeeperListId list, IEnumerable<string> identifying, int occurrence)
    {
        var text = string.Join(Separator, [list.Value, .. identifying, occurrence.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return new EntryKey(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}
