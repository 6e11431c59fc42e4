using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A year is assessed once it is over, and its grade is gone on the day the charter names, however late it was given.</summary>
public sealed class AGradeEndsWithItsPeriod : CaseRule
{
    private const int Oldest = 2000;

    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "STA Announcement 40 of 2014 (yearly evaluation); framework rule 9";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        OpenCase open when circumstances.Charter is { Kind: RegisterKind.Rating, Rating: { } clause } => open.AssessedYear is { } year && year >= Oldest
            && year < circumstances.Today.Year && circumstances.Calendar.After(new LocalDate(year, 12, 31), clause.Effect) > circumstances.Today
                ? null
                : Refuse("Name a year that is over and whose grade would still be in effect.", "请填写已经结束、且级别尚在有效期内的年度。", "assessedYear"),
        OpenCase { AssessedYear: not null } => Refuse("This register assesses no year.", "本登记簿不按年度评价。", "assessedYear"),
        RecordService { Document: ServedDocument.Decision } service when file.GradeEndsOn(circumstances) is { } ends =>
            ends > circumstances.Due(service.ServedOn, circumstances.Charter.Clocks!.Grace).DueOn ? null : Refuse(
                "The grade would be over before it began. Revoke nothing, serve nothing: the case ends by itself.",
                "级别在生效前即已届满，不再送达，案件自行终结。", "document"),
        _ => null,
    };
}
