using Dapper;
using Microsoft.Data.Sqlite;
using Probity.CharterFiles;

namespace Probity.Storage.Tests.Authorities;

public sealed class PublishedEditionsTests
{
    private static readonly byte[] Seed = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly byte[] OtherSeed = [.. Enumerable.Range(2, 32).Select(i => (byte)i)];

    [Fact]
    public async Task Publish_ASignedEdition_IsRecordedAndThereAfterReopening()
    {
        await using var court = await TestCourt.OpenAsync();

        var made = await PublishAsync(court, Edition(7), Seed);
        await court.ReopenAsync();

        made.Faults.ShouldBeEmpty();
        var publication = court.Node.Editions.All.ShouldHaveSingleItem();
        (publication.Edition, publication.PublishedBy, publication.Digest).ShouldBe(("harbour@7", "An Officer", EditionSignature.Digest(Edition(7))));
        court.Node.Library.Edition("harbour@7").Majority.ShouldBe(18);
        court.Node.Library.Edition("cn@1").ShouldNotBeNull();
    }

    [Fact]
    public async Task Publish_TheSameVersionAgain_IsRefused()
    {
        await using var court = await TestCourt.OpenAsync();
        await PublishAsync(court, Edition(7), Seed);

        var again = await PublishAsync(court, Edition(7).Replace("majority: 18", "majority: 21", StringComparison.Ordinal), Seed);

        again.Faults.ShouldHaveSingleItem().Path.ShouldBe("version");
        court.Node.Editions.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Publish_ALaterVersionSignedByAnother_IsRefusedWhateverTheOperatorTrusts()
    {
        await using var court = await TestCourt.OpenAsync();
        await PublishAsync(court, Edition(7), Seed);

        var usurped = await PublishAsync(court, Edition(8), OtherSeed);

        usurped.Faults.ShouldHaveSingleItem().Rule.Value.ShouldBe("charter-file-signature");
        court.Node.Library.Editions.ShouldNotContain(e => e.Reference == "harbour@8");
    }

    [Fact]
    public async Task Publish_BeyondTheOuterBounds_IsRefusedAndNothingIsWritten()
    {
        await using var court = await TestCourt.OpenAsync();

        var made = await PublishAsync(court, Edition(7).Replace("majority: 18", "majority: 14", StringComparison.Ordinal), Seed);
        await court.ReopenAsync();

        made.Faults.ShouldHaveSingleItem().Path.ShouldBe("majority");
        court.Node.Editions.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Edition_ChangedInTheDatabase_KeepsTheNodeFromOpening()
    {
        await using var court = await TestCourt.OpenAsync();
        await PublishAsync(court, Edition(7), Seed);
        await court.Node.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(court.Options.DataDirectory, "probity.db")};Pooling=False"))
            await connection.ExecuteAsync("UPDATE framework_publication SET body = replace(body, 'majority: 18', 'majority: 19')");

        var refusal = await Should.ThrowAsync<InvalidDataException>(court.ReopenAsync);

        refusal.Message.ShouldContain("harbour@7");
    }

    private static Task<FileReading<CharterLibrary>> PublishAsync(TestCourt court, string text, byte[] seed)
    {
        var signature = EditionSignature.Of(text, seed);
        return court.Node.Editions.PublishAsync(text, signature, signature.PublicKey, "An Officer", default);
    }

    private static string Edition(int version) => $$"""
        framework: harbour
        version: {{version}}
        format: 2
        title: { en: "Harbour", zh: "港口" }
        instruments:
          - { key: act, title: { en: "Act", zh: "法" }, rank: act, number: "1", inForce: null, source: "invented", verified: false }
        categories: [{ key: penalties, name: { en: "Penalties", zh: "处罚" }, basis: { instrument: act, article: "1", verified: false } }]
        areas: [{ key: safety, name: { en: "Safety", zh: "安全" }, basis: { instrument: act, article: "1", verified: false } }]
        grades: { minor: null, ordinary: null, serious: null }
        ranks: [{ key: act, name: { en: "Act", zh: "法" }, grounds: [national], measures: [national] }]
        sectors: [{ key: ships, name: { en: "Ships", zh: "船舶" }, areas: [safety], graded: false }]
        measures: []
        activities: []
        maximumTerms: { minor: 1y, ordinary: 2y, serious: 3y }
        minimumResponse: 5wd
        minimumGrace: 7d
        maximumObjection: 20wd
        maximumErasure: 2y
        majority: 18
        personLookupsPerDay: 20
        """;
}
