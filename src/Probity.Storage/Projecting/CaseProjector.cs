using Probity.Registers.Cases;
using Probity.Storage.Cases;
using Probity.Storage.Checks;
using Probity.Storage.Entries;
using Probity.Storage.Joint;
using Probity.Storage.Writing;

namespace Probity.Storage.Projecting;

/// <summary>Writes what follows from a case into the projections. Replaces all rows of the case, so that rebuilding gives the same rows.</summary>
internal sealed class CaseProjector(Records records, CheckIndex index)
{
    public void Project(WriteSession session, StoredCase file)
    {
        Clear(session, file.Id);
        if (file.Remains is { } remains)
        {
            Insert(session, remains);
            return;
        }

        var keeper = records.Keeper(file.Register);
        var charter = records.Charter(file.Case.Charter);
        Insert(session, CaseSummary.Of(file, charter, records.Calendar(keeper)));
        InsertKeys(session, file);
        if (EntryRow.Of(file.Case, charter) is { } entry)
            session.Append(EntryRow.InsertSql, entry.CaseId, entry.Register, entry.NameKey, entry.FromDay, entry.UntilDay, entry.Suspended ? 1 : 0, entry.Body);

        var listed = CheckRow.Of(file.Case);
        if (listed is not null)
        {
            session.Append(
                CheckRow.InsertSql, listed.CaseId, listed.Register, listed.Charter, listed.IsPerson ? 1 : 0, listed.FromDay, listed.UntilDay,
                listed.Measures, listed.Stays, listed.Exceptions);
        }

        foreach (var joint in file.Case.Joint.Select(answer => JointRow.Of(file.Case, answer)))
            session.Append(JointRow.InsertSql, joint.CaseId, joint.Agreement, joint.Measures, joint.AnsweredOn, joint.LiftedOn, joint.AcknowledgedOn);

        session.AfterCommit(() => index.Replace(file.Id, listed is null ? null : index.Listing(listed, Hashes(file.Case), records.Vault.HashName(file.Case.Subject!.Name))));
    }

    /// <summary>Leaves nothing of the case but what remains.</summary>
    public void Erase(WriteSession session, StoredCase file, CaseRow remains)
    {
        Clear(session, file.Id);
        Insert(session, remains);
        session.AfterCommit(() => index.Replace(file.Id, null));
    }

    private void InsertKeys(WriteSession session, StoredCase file)
    {
        const string Sql = "INSERT OR IGNORE INTO p_subject (hash, kind, case_id) VALUES ($1, $2, $3)";
        foreach (var hash in Hashes(file.Case))
            session.Append(Sql, hash.ToBytes(), (int)SubjectKey.Identifier, file.Id.Value);
        session.Append(Sql, records.Vault.HashName(file.Case.Subject!.Name).ToBytes(), (int)SubjectKey.Name, file.Id.Value);
    }

    private Sealing.BlindHash[] Hashes(Case file) => [.. file.Subject!.Identifiers.Select(records.Vault.Hash).Distinct()];

    private static void Clear(WriteSession session, CaseId id)
    {
        foreach (var table in new[] { "p_subject", "p_case", "p_entry", "p_check", "p_joint" })
            session.Append($"DELETE FROM {table} WHERE case_id = $1", id.Value);
    }

    private static void Insert(WriteSession session, CaseRow row) => session.Append(
        """
        INSERT INTO p_case (case_id, register, charter, stage, is_person, opened_on, applicant, from_day, until_day, ended_on, case_end,
          next_due, settles_on, erases_on, was_late, higher_body, lodged, upheld, rejected, days_to_correct, mistake)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
        """,
        row.CaseId, row.Register, row.Charter, row.Stage, row.IsPerson ? 1 : 0, row.OpenedOn, row.Applicant, row.FromDay, row.UntilDay,
        row.EndedOn, row.CaseEnd, row.NextDue, row.SettlesOn, row.ErasesOn, row.WasLate ? 1 : 0, row.HigherBody ? 1 : 0, row.Lodged,
        row.Upheld, row.Rejected, row.DaysToCorrect, row.Mistake);
}
