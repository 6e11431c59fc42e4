using Probity.Registers.Checks;
using Probity.Registers.Framework;

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
    internal CheckDesk()
    {
    }

    /// <summary>The answer to one question about one activity; logged on disk before it is given.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="keyId">Id of the asker's key (<see cref="Accounts.PointOfServiceKey"/>).</param>
    /// <param name="ct">Cancels waiting; the log line may still be written.</param>
    public Task<CheckReply> AnswerAsync(CheckQuestion question, string keyId, CancellationToken ct) => throw new NotImplementedException();
}
