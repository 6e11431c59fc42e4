using Probity.Registers.Authorities;
using Probity.Registers.Cases;

namespace Probity.Storage.Figures;

/// <summary>A register's own figures. A count from 1 to 4 in which natural persons are counted is null: too few to tell without naming.</summary>
/// <param name="Register">Register.</param>
/// <param name="ByStage">Cases by stage.</param>
/// <param name="ByEnd">Cases over, by how they ended.</param>
/// <param name="InForce">Listings in force today.</param>
/// <param name="ObjectionsLodged">Objections lodged.</param>
/// <param name="ObjectionsUpheld">Revoked or corrected on objection or reconsideration.</param>
/// <param name="ObjectionsRejected">Rejected.</param>
/// <param name="ObjectionsLapsed">Listings lifted because nobody decided in time.</param>
/// <param name="MedianDaysToCorrect">From lodging to the decision that revoked or corrected; null when there is none, or too few to tell.</param>
/// <param name="DaysToCorrect">Corrections and revocations on objection by the days from lodging to deciding; the last bracket holds all above.</param>
/// <param name="Mistakes">Entries found wrong, by the kind of mistake; counted since decisions say it.</param>
/// <param name="OverdueClocks">Cases in which the authority let a deadline run out, whatever followed from it.</param>
/// <param name="TermsLeft">Listings in force today by full months left until their last day; the last bracket holds all above.</param>
public sealed record RegisterFiguresReport(
    RegisterId Register, IReadOnlyDictionary<Stage, int?> ByStage, IReadOnlyDictionary<CaseEnd, int?> ByEnd, int? InForce,
    int? ObjectionsLodged, int? ObjectionsUpheld, int? ObjectionsRejected, int? ObjectionsLapsed, double? MedianDaysToCorrect,
    IReadOnlyList<DayBracket> DaysToCorrect, IReadOnlyDictionary<Mistake, int?> Mistakes, int? OverdueClocks, IReadOnlyList<TermBracket> TermsLeft);

/// <summary>Listings whose time left lies in a bracket.</summary>
/// <param name="FromMonths">Lower bound in months, included.</param>
/// <param name="ToMonths">Upper bound in months, excluded; null for no bound.</param>
/// <param name="Count">How many; null when too few to tell.</param>
public sealed record TermBracket(int FromMonths, int? ToMonths, int? Count);

/// <summary>Corrections whose days lie in a bracket.</summary>
/// <param name="FromDays">Lower bound in calendar days, included.</param>
/// <param name="ToDays">Upper bound in calendar days, included; null for no bound.</param>
/// <param name="Count">How many; null when too few to tell.</param>
public sealed record DayBracket(int FromDays, int? ToDays, int? Count);
