using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Cases;

namespace Probity.Storage.Log;

/// <summary>An event with everything the log keeps of it.</summary>
internal sealed class LoggedRow
{
    public const string Select = """
        SELECT e.ordinal, e.number, e.case_version, e.name, e.name_version, e.recorded_at, f.id AS case_id, f.wrapped_key,
          x.case_ordinal IS NOT NULL AS erased, c.body, o.body AS opening, l.leaf
        FROM event e JOIN case_file f ON f.ordinal = e.case_ordinal JOIN sealed_content c ON c.event = e.ordinal
        LEFT JOIN erased_case x ON x.case_ordinal = e.case_ordinal LEFT JOIN log_opening o ON o.event = e.ordinal
        LEFT JOIN log_leaf l ON l.register = e.register AND l.number = e.number
        WHERE e.register = @register ORDER BY e.number
        """;

    public long Ordinal { get; init; }

    public long Number { get; init; }

    public long CaseVersion { get; init; }

    public string Name { get; init; } = "";

    public long NameVersion { get; init; }

    public long RecordedAt { get; init; }

    public string CaseId { get; init; } = "";

    public byte[] WrappedKey { get; init; } = [];

    public bool Erased { get; init; }

    public byte[] Body { get; init; } = [];

    public byte[]? Opening { get; init; }

    public byte[]? Leaf { get; init; }

    /// <summary>What the sealed content is bound to.</summary>
    public string Place(RegisterId register) => CaseStore.Place(new CaseId(CaseId), register, Number, (int)CaseVersion, Name, (int)NameVersion);
}
