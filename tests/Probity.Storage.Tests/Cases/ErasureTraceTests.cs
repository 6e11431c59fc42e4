using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage.Checks;
using Probity.Storage.Sealing;

namespace Probity.Storage.Tests.Cases;

public sealed class ErasureTraceTests
{
    private const string Statement = "Quonsetstatement: the debt was paid in February.";
    private const string Purpose = "Zephyrpurpose at the ticket counter";

    [Fact]
    public async Task Erasure_OfAnOrganisationsCase_LeavesNoTraceOfIt()
    {
        await using var court = await TestCourt.OpenAsync();
        var firm = TestCourt.Firm("Wexbrand Testholding Ltd", 77);
        var id = await LiveAndObjectAsync(court, firm);
        Traces.Of(firm.Name, court.Options.DataDirectory).ShouldNotBeEmpty("a published name is found, so the search works");

        await EraseAsync(court);

        foreach (var text in new[] { firm.Name, firm.Identifiers[0].Value, Statement, Purpose, "A balance of 300,000 yuan", "Receipt 1" })
            Traces.Of(text, court.Options.DataDirectory).ShouldBeEmpty(text);
        Key(court, id).ShouldAllBe(b => b == 0);
    }

    [Fact]
    public async Task Erasure_OfACase_LeavesZeroesWhereAnythingWasSealed_TheErasingStepsToo()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await LiveAndObjectAsync(court, TestCourt.Person);

        await EraseAsync(court);

        Sealed(court, id, "sealed_content").ShouldAllBe(body => body.All(b => b == 0));
        Sealed(court, id, "log_opening").ShouldAllBe(body => body.All(b => b == 0));
    }

    [Fact]
    public async Task Erasure_OfAPersonsCase_LeavesNoTraceOfIt()
    {
        await using var court = await TestCourt.OpenAsync();
        var person = TestCourt.Person;
        var hash = Vault(court).Hash(person.Identifiers[0]).ToBytes();
        var id = await LiveAndObjectAsync(court, person);
        foreach (var text in new[] { person.Name, person.Identifiers[0].Value, Statement, Purpose })
            Traces.Of(text, court.Options.DataDirectory).ShouldBeEmpty("nothing about a person is ever in clear: " + text);
        Traces.Of(hash, court.Options.DataDirectory).ShouldNotBeEmpty();

        await EraseAsync(court);

        Traces.Of(hash, court.Options.DataDirectory).ShouldBeEmpty();
        Traces.Of(Vault(court).HashName(person.Name).ToBytes(), court.Options.DataDirectory).ShouldBeEmpty();
        Key(court, id).ShouldAllBe(b => b == 0);
        (await court.ReadAsync(id)).Case.Subject.ShouldBeNull();
    }

    [Fact]
    public async Task Erasure_OfSomeAmongMany_LeavesNoTraceWhereRowsWereMoved()
    {
        await using var court = await TestCourt.OpenAsync();
        var firms = Enumerable.Range(1, 48).Select(n => TestCourt.Firm($"Wexbrand{n:D3}x Testholding Ltd", n)).ToArray();
        var ids = new List<CaseId>();
        var start = court.Time.Today;
        foreach (var (firm, n) in firms.Select((firm, n) => (firm, n)))
        {
            court.Time.MoveTo(start.PlusDays(n * 7 % 48));
            ids.Add(await court.ListAsync(firm, $"{n}"));
        }

        court.Time.MoveTo(court.Time.Today.PlusYears(2));
        var erased = 0;
        while (erased < firms.Length / 2)
        {
            court.Time.MoveTo(court.Time.Today.PlusDays(3));
            erased += (await court.Node.Housekeeping.SweepAsync(default)).Erased;
        }

        erased.ShouldBeLessThan(firms.Length);
        foreach (var (firm, id) in firms.Zip(ids))
            if ((await court.ReadAsync(id)).Case.Subject is null)
                Traces.Of(firm.Name, court.Options.DataDirectory).ShouldBeEmpty(firm.Name);
    }

    private static async Task<CaseId> LiveAndObjectAsync(TestCourt court, Subject subject)
    {
        var id = await court.ListAsync(subject);
        var question = new CheckQuestion(subject.Identifiers, subject.Name, null, new ActivityId("flight"), Purpose, new HashSet<ActivityId> { new("flight") });
        (await court.Node.Checks.AnswerAsync(question, "counter", default)).ShouldBeOfType<CheckReply.Answered>().Answer.Result.ShouldBe(CheckResult.Restricted);
        var holder = await court.HolderAsync(subject);
        await court.Node.Cases.ActAsync(id, new LodgeObjection(Statement, NewFacts: false), holder, null, "the-key-of-" + subject.Name, default);
        await court.Node.Projections.RebuildAsync(default);
        await court.Node.Accounts.DeleteAsync(holder.Id, default);
        return id;
    }

    private static async Task EraseAsync(TestCourt court)
    {
        court.Time.MoveTo(court.Time.Today + Period.FromYears(12));
        (await court.Node.Housekeeping.SweepAsync(default)).Erased.ShouldBe(1);
    }

    private static Vault Vault(TestCourt court) => new(File.ReadAllBytes(Path.Combine(court.Options.KeysDirectory, "node.key")));

    private static IReadOnlyList<byte[]> Sealed(TestCourt court, CaseId id, string table)
    {
        using var connection = Open(court);
        var bodies = connection.Query<byte[]>(
            $"SELECT s.body FROM {table} s JOIN event e ON e.ordinal = s.event JOIN case_file f ON f.ordinal = e.case_ordinal WHERE f.id = @id", new { id = id.Value }).AsList();
        bodies.Count.ShouldBeGreaterThan(10);
        return bodies;
    }

    private static SqliteConnection Open(TestCourt court) =>
        new($"Data Source={Path.Combine(court.Options.DataDirectory, "probity.db")};Mode=ReadOnly;Pooling=False");

    private static byte[] Key(TestCourt court, CaseId id)
    {
        using var connection = Open(court);
        return connection.ExecuteScalar<byte[]>("SELECT wrapped_key FROM case_file WHERE id = @id", new { id = id.Value })!;
    }
}
