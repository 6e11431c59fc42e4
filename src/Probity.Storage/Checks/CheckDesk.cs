using System.Text;
using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
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
        BlindHash[] identifiers = [.. question.Identifiers.Select(_records.Vault.Hash)];
        var found = _index.Candidates(identifiers, Hash(question.Name), HashAddress(question.Address), _records.Now);
        var (byIdentifier, byName) = _coverage.Of(question.Activity);
        var outcome = CheckDecision.Of(question, new CheckCircumstances
        {
            Editions = _records.Library.Editions,
            KnownByIdentifier = byIdentifier,
            KnownByName = byName,
            Candidates = [.. found.Select(f => f.Candidate)],
        });
        return outcome switch
        {
            CheckOutcome.Answered answered => await LogAsync(question, keyId, answered.Answer, identifiers, Cases(found), ct).ConfigureAwait(false),
            CheckOutcome.Refused refused => new CheckReply.Refused(refused.Refusal),
            _ => throw new InvalidOperationException("An unknown outcome."),
        };
    }

    /// <summary>The log line is found through a case it touches, so that it is destroyed with it.</summary>
    private static CaseId[] Cases(List<(IndexedListing Listing, CandidateListing Candidate)> found) =>
        [.. found.Where(f => f.Candidate.IdentifierMatches && f.Listing.Case is not null).Select(f => f.Listing.Case!.Value)];

    private async Task<CheckReply> LogAsync(
        CheckQuestion question, string keyId, CheckAnswer answer, BlindHash[] identifiers, CaseId[] cases, CancellationToken ct)
    {
        var body = _records.Vault.SealRecord(Encoding.UTF8.GetBytes(question.Purpose), CheckLog.Place(keyId, question.Activity));
        var command = new CheckLogCommand(
            _records.Now.ToUnixTimeTicks(), keyId, question.Activity, answer.Result, body, identifiers, cases);
        _records.Writer.Enqueue(command);
        return new CheckReply.Answered(answer, await command.Receipt.WaitAsync(ct).ConfigureAwait(false));
    }

    private BlindHash? Hash(string? name) => string.IsNullOrWhiteSpace(name) ? null : _records.Vault.HashName(name);

    private BlindHash? HashAddress(string? address) => string.IsNullOrWhiteSpace(address) ? null : _records.Vault.HashAddress(address);
}
