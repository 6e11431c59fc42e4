using System.Text;
using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Storage.Sealing;

namespace Probity.Storage.Checks;

/// <summary>The answer to a check, or why it is not answered.</summary>
public abstract record CheckReply
{
    private CheckReply()
    {
    }

    /// <summary>Answered, and logged on disk.</summary>
    /// <param name="Answer">The answer.</param>
    /// <param name="Receipt">Number under which the subject and the asker find the check.</param>
    public sealed record Answered(CheckAnswer Answer, long Receipt) : CheckReply;

    /// <summary>A rule refused the question.</summary>
    /// <param name="Refusal">Rule, clause and sentence.</param>
    public sealed record Refused(Refusal Refusal) : CheckReply;
}

/// <summary>Answers points of service from memory; in force is computed from dates.</summary>
public sealed class CheckDesk
{
    private readonly Records _records;
    private readonly CheckIndex _index;
    private readonly ActivityCoverage _coverage;

    internal CheckDesk(Records records, CheckIndex index, ActivityCoverage coverage) => (_records, _index, _coverage) = (records, index, coverage);

    /// <summary>The answer to one question about one activity; logged on disk before it is given.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="keyId">Id of the asker's key (<see cref="Accounts.PointOfServiceKey"/>).</param>
    /// <param name="ct">Cancels waiting; the log line may still be written.</param>
    public async Task<CheckReply> AnswerAsync(CheckQuestion question, string keyId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(keyId);
        ct.ThrowIfCancellationRequested();
        var now = _records.Now;
        var identifiers = Hashes(question.Identifiers);
        var found = _index.Candidates(identifiers, Hash(question.Name), HashAddress(question.Address), now);
        switch (Decide(question, found))
        {
            case CheckOutcome.Answered { Answer: var answer }:
                var line = Line(question, keyId, answer.Result, identifiers, Cases(found), now);
                _records.Writer.Enqueue(line);
                return new CheckReply.Answered(answer, await line.Receipt.WaitAsync(ct).ConfigureAwait(false));
            case CheckOutcome.Refused refused:
                return new CheckReply.Refused(refused.Refusal);
            default:
                throw new InvalidOperationException("An unknown outcome.");
        }
    }

    private CheckOutcome Decide(CheckQuestion question, List<(IndexedListing Listing, CandidateListing Candidate)> found)
    {
        var (byIdentifier, byName) = _coverage.Of(question.Activity);
        return CheckDecision.Of(question, new CheckCircumstances
        {
            Editions = _records.Library.Editions,
            KnownByIdentifier = byIdentifier,
            KnownByName = byName,
            Candidates = found.ConvertAll(f => f.Candidate),
        });
    }

    /// <summary>The log line is found through a case it touches, so that it is destroyed with it.</summary>
    private static CaseId[] Cases(List<(IndexedListing Listing, CandidateListing Candidate)> found) => found.Count == 0
        ? []
        : [.. found.Where(f => f.Candidate.IdentifierMatches && f.Listing.Case is not null).Select(f => f.Listing.Case!.Value)];

    private CheckLogCommand Line(
        CheckQuestion question, string keyId, CheckResult answer, BlindHash[] identifiers, CaseId[] cases, Instant now)
    {
        var body = _records.Vault.SealRecord(Encoding.UTF8.GetBytes(question.Purpose), CheckLog.Place(keyId, question.Activity));
        return new CheckLogCommand(now.ToUnixTimeTicks(), keyId, question.Activity, answer, body, identifiers, cases);
    }

    private BlindHash[] Hashes(IReadOnlyList<Identifier> identifiers)
    {
        var hashes = new BlindHash[identifiers.Count];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = _records.Vault.Hash(identifiers[i]);
        return hashes;
    }

    private BlindHash? Hash(string? name) => string.IsNullOrWhiteSpace(name) ? null : _records.Vault.HashName(name);

    private BlindHash? HashAddress(string? address) => string.IsNullOrWhiteSpace(address) ? null : _records.Vault.HashAddress(address);
}
