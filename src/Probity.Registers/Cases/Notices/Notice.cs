using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice of a proposal, in a redlist the offer, in plain language: what, why, on which evidence, how long, how to answer, what silence means.</summary>
public static class Notice
{
    /// <summary>Writes the notice from a case that has a proposal, or a drafted assessment, and the charter it is held under.</summary>
    /// <exception cref="ArgumentException">The case has no proposal or its ground is not in the charter.</exception>
    public static LocalizedText Write(Case file, Charter charter, Authority keeper)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(keeper);
        if (AssessedMatter.Of(file, charter, keeper) is { } assessed)
        {
            return new LocalizedText(EnglishAssessment.Write(assessed), ChineseAssessment.Write(assessed));
        }

        var matter = Matter.Of(file, charter, keeper);
        if (file.Recorded is { } act)
        {
            return new LocalizedText(EnglishRecord.Write(matter, act), ChineseRecord.Write(matter, act));
        }

        return charter.Kind == RegisterKind.Redlist
            ? new LocalizedText(EnglishOffer.Write(matter), ChineseOffer.Write(matter))
            : new LocalizedText(EnglishNotice.Write(matter), ChineseNotice.Write(matter));
    }
}
