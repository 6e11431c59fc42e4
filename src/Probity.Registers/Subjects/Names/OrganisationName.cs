using System.Collections.Frozen;
using Probity.Registers.Checks;

namespace Probity.Registers.Subjects;

/// <summary>What an organisation's name says apart from its legal form, for finding and showing it.</summary>
/// <remarks>Never for deciding that two organisations are one: a company and its namesake of another legal form are two.</remarks>
public static class OrganisationName
{
    // Longest first, so that none is cut short by a part of it.
    private static readonly string[] ChineseForms =
        ["股份有限责任公司", "有限责任公司", "股份有限公司", "有限合伙企业", "普通合伙企业", "有限公司", "股份公司", "合伙企业", "有限合伙", "普通合伙", "公司"];

    // As ComparedText writes them: dots are spaces there, so L.L.C. is three words.
    private static readonly string[][] OtherForms = new[]
    {
        "L L C", "L L P", "S A R L", "G M B H", "S R L", "S P A", "P L C", "S A S", "S A", "A G", "B V", "N V", "K K", "A S",
        "PTE", "PTY", "PVT", "LTD", "LIMITED", "CO", "COMPANY", "CORP", "CORPORATION", "INC", "INCORPORATED", "LLC", "LLP", "LP", "PLC", "GMBH", "AG",
        "KG", "SA", "SAS", "SARL", "SRL", "SPA", "BV", "NV", "AB", "AS", "OY", "APS", "KFT", "ZRT", "OOO", "ООО", "ОАО", "ЗАО", "FZE", "FZCO", "FZ",
        "BHD", "SDN", "TBK",
    }.Select(form => form.Split(' ')).OrderByDescending(form => form.Length).ToArray();

    private static readonly FrozenSet<string> Connectives = new[] { "AND", "DE", "OF" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name in compared form without the legal form at its end; the whole name when nothing else would be left.</summary>
    public static string Core(string? name)
    {
        var whole = ComparedText.Of(name);
        var core = WithoutForms(WithoutChineseForm(whole));
        return core.Length > 0 ? core : whole;
    }

    private static string WithoutChineseForm(string name) =>
        ChineseForms.FirstOrDefault(form => name.EndsWith(form, StringComparison.Ordinal)) is { } form ? name[..^form.Length].TrimEnd() : name;

    private static string WithoutForms(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = words.Length;
        while (OtherForms.FirstOrDefault(form => EndsWith(words.AsSpan(0, left), form)) is { } form)
            left -= form.Length;

        while (left is > 0 && left < words.Length && Connectives.Contains(words[left - 1]))
            left--;

        return string.Join(' ', words[..left]);
    }

    private static bool EndsWith(ReadOnlySpan<string> words, string[] form) =>
        words.Length >= form.Length && words[^form.Length..].SequenceEqual(form);
}
