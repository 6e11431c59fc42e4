using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Rules;

/// <summary>Evidence, manners of service, exceptions and earlier cases are named only when they exist.</summary>
public sealed class WhatIsNamedExists : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 40 (facts must be clear)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        OpenCase { Renews: { } renewed } when circumstances.EarlierCases.All(e => e.Id != renewed) => Unknown("renews"),
        ReviewEvidence review when file.Evidence.All(e => e.Number != review.Number) => Unknown("number"),
        ProposeListing p when p.Proposal.Evidence.Any(n => file.Evidence.All(e => e.Number != n)) => Unknown("proposal.evidence"),
        RecordFact record when circumstances.Charter.Rating?.Keys.Contains(record.Clause) != true => Unknown("clause"),
        ContestFact contest when !IsFact(file, contest.Number, FactState.Recorded) => Unknown("number"),
        AnswerContestedFact answer when !IsFact(file, answer.Number, FactState.Contested) => Unknown("number"),
        StrikeFact strike when !IsFact(file, strike.Number, FactState.Recorded, FactState.Upheld) => Unknown("number"),
        RecordService s => Service(file, s.Document, s.Manner, circumstances),
        RecordFailedService s => Service(file, s.Document, s.Manner, circumstances),
        DecideExceptionOfNecessity d when !file.Exceptions.Any(x => x.Number == d.Number && x.Granted is null) => Unknown("number"),
        _ => null,
    };

    private static bool IsFact(Case file, int number, params FactState[] states) =>
        file.Assessment?.Fact(number) is { } fact && states.Contains(fact.State);

    private Refusal? Service(Case file, ServedDocument document, string manner, Circumstances circumstances)
    {
        var expected = file.Stage == Stage.NoticeIssued ? ServedDocument.Notice : ServedDocument.Decision;
        return document != expected ? Unknown("document") : circumstances.Charter.Manner(manner) is null ? Unknown("manner") : null;
    }

    private Refusal Unknown(string field) => Refuse(
        "What is named here does not exist in this case or its charter. Choose one of those shown.",
        "此处所指的内容在本案或其章程中不存在，请从所列项目中选择。", field);
}
