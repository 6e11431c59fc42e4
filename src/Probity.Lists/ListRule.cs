namespace Probity.Lists;

/// <summary>What a keeper's file must satisfy to be read.</summary>
public enum ListRule
{
    FileIsAtMost64MiB,
    FileHasRows,
    HeaderIsTheKeepers,
    RowHasEveryColumn,
    QuotesBalance,
    LastLineIsComplete,
    TextIsUtf8,
    TextHasNoControlCharacters,
    FieldIsAtMost4000Characters,
    FieldIsFilled,
    DateIsReal,
    EndIsNotBeforeStart,
    AnswerIsYesOrNo,
    SubjectIsAnOrganisation,
    CodeIsSound,
    AmountIsInTenThousandYuan,
    PermitIsInForce,
    DecisionIsThereOnce,
    FileHasAtMost20000Rows,
}
