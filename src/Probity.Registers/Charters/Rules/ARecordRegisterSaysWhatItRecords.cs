using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters.Rules;

/// <summary>A register of records holds either permits or penalties, of organisations, and nothing follows from an entry.</summary>
public sealed class ARecordRegisterSaysWhatItRecords : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "SAMR Order 45 (2021), publication of penalty information; framework rules 8 and 13";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        var records = charter is { Kind: RegisterKind.Record, Mirrored: false };
        if (records != charter.Records is not null)
        {
            yield return records
                ? Find("kind", "Say what the register records: write 'records: penalty' or 'records: permit'.", "请写明登记的内容：“records: penalty”或者“records: permit”。")
                : Find("records", "Only a register of records has this: leave 'records' out.", "只有行政许可、行政处罚登记簿才有此项：请删除“records”。");
        }

        if (records && charter.SubjectKinds.Contains(SubjectKind.NaturalPerson))
        {
            yield return Find("subjectKinds", "Permits and penalties are published about organisations only.", "行政许可和行政处罚信息只公示单位。");
        }

        if (records && charter.Measures.Count > 0)
        {
            yield return Find("measures", "A published record has no consequence of its own: leave the measures empty.", "公示本身不附加任何后果：措施须留空。");
        }
    }
}
