using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Mirrors;

namespace Probity.Benchmarks.Checks;

/// <summary>A register of invented organisations, all in force.</summary>
internal static class ListedTown
{
    /// <summary>About how long the purpose of a question is.</summary>
    public const int PurposeLength = 10;

    public static string CodeOf(int number) => SocialCreditCode.Compose("91", "990101", $"{number:D8}").ToIdentifier().ToString();

    /// <summary>Opens a mirrored register and fills it.</summary>
    public static async Task FillAsync(RegisterNode node, int listings, CancellationToken cancel)
    {
        var office = new Authority(
            new AuthorityId("export-office"), new LocalizedText("Export Office (invented)", "出口办公室（虚构）"), Level.National, "990000", "Asia/Shanghai",
            new LocalizedText("3 Harbour Street", "港街三号"), null);
        var register = RegisterId.Parse("export-office/denied");
        await node.Directory.AddAuthorityAsync(office, cancel);
        await node.Directory.OpenRegisterAsync(new Register(register, office.Id, new CharterReference("bis-denied-persons", 1)), cancel);
        await node.Mirrors.ReplaceAsync(register, [.. Enumerable.Range(0, listings).Select(Record)], cancel);
    }

    /// <summary>Questions about listed and unlisted organisations in turn.</summary>
    public static IEnumerable<string> Questions(int listings, int count) => Enumerable.Range(0, count).Select(n =>
    {
        var number = n % 2 == 0 ? (int)(n * 104_729L % listings) : listings + n;
        return $$"""{"identifiers":["{{CodeOf(number)}}"],"name":"{{NameOf(number)}}","address":"{{number}} Mill Road, Eastfield","activity":"us-export","purpose":"Order {{n}}"}""";
    });

    private static string NameOf(int number) => $"Eastfield Trading {number} Ltd";

    private static MirroredRecord Record(int number) => new(
        $"k{number}", NameOf(number), $"{number} Mill Road, Eastfield", [Identifier.Parse(CodeOf(number))],
        new LocalDate(2020, 1, 1), new LocalDate(2090, 1, 1), "Order 1", IsOrganisation: true);
}
