using Probity.Registers.Framework;

namespace Probity.Simulation.Reports;

/// <summary>Languages a report can be written in.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,
}

/// <summary>Choosing texts.</summary>
internal static class ReportLanguages
{
    public static string In(this LocalizedText text, ReportLanguage language) => language == ReportLanguage.English ? text.En : text.Zh;

    public static string Tag(this ReportLanguage language) => language == ReportLanguage.English ? "en" : "zh-Hans";
}
