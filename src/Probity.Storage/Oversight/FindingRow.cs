using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Oversight;
using Probity.Storage.Events;
using Probity.Storage.Sealing;

namespace Probity.Storage.Oversight;

/// <summary>A finding with its answer, as the database holds them.</summary>
internal sealed record FindingRow
{
    public const string Select = """
        SELECT o.ordinal, o.sample, o.position, o.at, o.found, o.body, f.ordinal AS case_ordinal, f.id AS case_id, f.register, f.wrapped_key,
          EXISTS (SELECT 1 FROM erased_case x WHERE x.case_ordinal = f.ordinal) AS erased,
          NOT EXISTS (SELECT 1 FROM oversight_finding l WHERE l.sample = o.sample AND l.position = o.position AND l.ordinal > o.ordinal) AS stands,
          a.at AS answered_at, a.reply, a.body AS answer
        FROM oversight_finding o JOIN case_file f ON f.ordinal = o.case_ordinal LEFT JOIN oversight_answer a ON a.finding = o.ordinal
        """;

    public required long Ordinal { get; init; }

    public required string Sample { get; init; }

    public required int Position { get; init; }

    public required long At { get; init; }

    public required int Found { get; init; }

    public required byte[] Body { get; init; }

    public required long CaseOrdinal { get; init; }

    public required string CaseId { get; init; }

    public required string Register { get; init; }

    public required byte[] WrappedKey { get; init; }

    public required bool Erased { get; init; }

    public required bool Stands { get; init; }

    public long? AnsweredAt { get; init; }

    public int? Reply { get; init; }

    public byte[]? Answer { get; init; }

    public CaseId Case => new(CaseId);

    public StoredFinding Open(Records records)
    {
        var key = Erased ? null : records.Vault.Unwrap(WrappedKey, CaseId);
        var body = key is null ? null : StorageJson.Read<FindingBody>(Vault.Open(key, Body, Place(Sample, Position)));
        var answer = key is null || Answer is null ? null : StorageJson.Read<AnswerBody>(Vault.Open(key, Answer, PlaceOfAnswer(Ordinal)));
        var at = Instant.FromUnixTimeTicks(At);
        var zone = DateTimeZoneProviders.Tzdb[records.Keeper(RegisterId.Parse(Register)).TimeZone];
        return new StoredFinding(
            Ordinal, at, (FindingKind)Found, body?.Name, body?.Reasons, Stands, ProposedAnswer.DueOn(at.InZone(zone).Date),
            AnsweredAt is { } answered ? new StoredAnswer(Instant.FromUnixTimeTicks(answered), (FindingReply)Reply!, answer?.Name, answer?.Reasons) : null);
    }

    /// <summary>What a finding is sealed to.</summary>
    public static string Place(string sample, int position) => $"finding/{sample}/{position}";

    /// <summary>What an answer is sealed to.</summary>
    public static string PlaceOfAnswer(long finding) => $"finding-answer/{finding}";
}

/// <summary>What of a finding is sealed.</summary>
internal sealed record FindingBody(ActorId Auditor, string Name, string Reasons);

/// <summary>What of an answer is sealed.</summary>
internal sealed record AnswerBody(ActorId Officer, string Name, string Reasons);
