using Probity.Registers.Subjects;

namespace Probity.Storage.Sealing;

/// <summary>Names as a list may show them.</summary>
internal static class Masked
{
    /// <summary>A person's name with its first character only; an organisation's in full.</summary>
    public static string Name(Subject subject) => subject.IsPerson ? Name(subject.Name) : subject.Name;

    public static string Name(string name) => name.Length == 0 ? "" : string.Concat(name.EnumerateRunes().First().ToString(), "**");
}
