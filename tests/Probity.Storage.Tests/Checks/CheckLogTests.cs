using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage.Checks;

namespace Probity.Storage.Tests.Checks;

public sealed class CheckLogTests
{
    private static readonly ActivityId Flight = new("flight");

    [Fact]
    public async Task Check_Answered_IsInTheLogBeforeTheAnswer()
    {
        await using var court = await TestCourt.OpenAsync();
        using var other = new SqliteConnection($"Data Source={Path.Combine(court.Options.DataDirectory, "probity.db")};Mode=ReadOnly;Pooling=False");
        other.Open();

        for (var n = 0; n < 10; n++)
        {
            var reply = (CheckReply.Answered)await AskAsync(court, TestCourt.Company);

            other.ExecuteScalar<long>("SELECT COUNT(*) FROM check_log WHERE receipt = @Receipt", new { reply.Receipt }).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Checks_AskedAtOnce_EachGetTheirOwnLine()
    {
        await using var court = await TestCourt.OpenAsync();

        var replies = await Task.WhenAll(Enumerable.Range(1, 200).Select(n => AskAsync(court, TestCourt.Firm($"Firm {n} Ltd", n))));

        replies.Cast<CheckReply.Answered>().Select(r => r.Receipt).Order().ShouldBe(Enumerable.Range(1, 200).Select(n => (long)n));
    }

    [Fact]
    public async Task Check_WhoseLineCannotBeWritten_IsNotAnswered()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.Node.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(AskAsync(court, TestCourt.Company));
    }

    [Fact]
    public async Task Check_ThatARuleRefuses_LeavesNoLine()
    {
        await using var court = await TestCourt.OpenAsync();

        var refused = await AskAsync(court, TestCourt.Company, purpose: " ");
        var next = (CheckReply.Answered)await AskAsync(court, TestCourt.Company);

        refused.ShouldBeOfType<CheckReply.Refused>();
        next.Receipt.ShouldBe(1);
    }

    private static Task<CheckReply> AskAsync(TestCourt court, Subject subject, string purpose = "Sale of a ticket") => court.Node.Checks.AnswerAsync(
        new CheckQuestion(subject.Identifiers, subject.Name, null, Flight, purpose, new HashSet<ActivityId> { Flight }), "counter", default);
}
