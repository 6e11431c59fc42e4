namespace Probity.Registers.Charters.Versions;

/// <summary>What a case would meet with under another version of its charter.</summary>
public enum VersionEffect
{
    /// <summary>Its kind of subject can no longer be entered.</summary>
    SubjectKindGone,

    /// <summary>Its ground is gone.</summary>
    GroundGone,

    /// <summary>Its ground needs ability to perform, which it did not.</summary>
    AbilityNeeded,

    /// <summary>Its ground no longer needs ability to perform.</summary>
    AbilityNoLongerNeeded,

    /// <summary>The longest term on its ground is shorter.</summary>
    ShorterTerm,

    /// <summary>The longest term on its ground is longer.</summary>
    LongerTerm,

    /// <summary>More time to answer the notice.</summary>
    MoreTimeToRespond,

    /// <summary>Less time to answer the notice.</summary>
    LessTimeToRespond,

    /// <summary>More grace before an entry takes effect.</summary>
    MoreGrace,

    /// <summary>Less grace before an entry takes effect.</summary>
    LessGrace,

    /// <summary>A circumstance more in which nobody is listed.</summary>
    ExclusionNew,

    /// <summary>A circumstance less in which nobody is listed.</summary>
    ExclusionGone,

    /// <summary>A measure less can reach its subject.</summary>
    MeasureGone,

    /// <summary>A measure more can reach its subject.</summary>
    MeasureNew,

    /// <summary>An entry about its kind of subject is no longer public.</summary>
    NoLongerPublic,

    /// <summary>An entry about its kind of subject becomes public.</summary>
    NewlyPublic,

    /// <summary>Repair can be asked for sooner.</summary>
    RepairSooner,

    /// <summary>Repair can be asked for later, or not at all.</summary>
    RepairLater,
}
