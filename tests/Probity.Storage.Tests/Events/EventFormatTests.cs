using System.Text;
using System.Text.Json.Nodes;
using Probity.Registers.Cases.Events;
using Probity.Storage.Events;

namespace Probity.Storage.Tests.Events;

/// <summary>The stored form of every event. A line may be added; one that has been released is never changed, only raised by an upcaster.</summary>
public sealed class EventFormatTests
{
    private const string Approved = "events.approved.txt";

    [Fact]
    public void Event_OfEveryKind_IsWrittenAsApproved()
    {
        var written = string.Concat(Samples().Select(s => $"{s.Key}\n{Encoding.UTF8.GetString(EventCodec.Write(s.Event))}\n"));
        if (Environment.GetEnvironmentVariable("PROBITY_APPROVE") == "1")
            Approve(written);

        written.ShouldBe(Read());
    }

    [Fact]
    public void Event_Approved_IsReadBackWhole()
    {
        var lines = Read().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach (var (head, body) in lines.Where((_, i) => i % 2 == 0).Zip(lines.Where((_, i) => i % 2 == 1)))
        {
            var name = head.Split(' ')[0].Split('@');
            var happened = EventCodec.Read(name[0], int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(body));

            EventCodec.NameOf(happened).Name.ShouldBe(name[0]);
            Encoding.UTF8.GetString(EventCodec.Write(happened)).ShouldBe(body, head);
        }
    }

    [Fact]
    public void Event_UnknownOrNewer_IsRefusedByName()
    {
        Should.Throw<InvalidDataException>(() => EventCodec.Read("case-beamed-up", 1, "{}"u8)).Message.ShouldContain("case-beamed-up");
        Should.Throw<InvalidDataException>(() => EventCodec.Read("case-opened", 99, "{}"u8)).Message.ShouldContain("99");
    }

    [Fact]
    public void Payload_OfAnOlderVersion_IsRaisedStepByStep()
    {
        var steps = new Dictionary<(string, int), Func<JsonObject, JsonObject>>
        {
            [("told", 1)] = old => new JsonObject { ["text"] = old["note"]!.DeepClone() },
            [("told", 2)] = old => new JsonObject { ["texts"] = new JsonArray(old["text"]!.DeepClone()) },
        };

        var raised = Upcasters.Raise(steps, "told", 1, 3, new JsonObject { ["note"] = "x" });

        raised.ToJsonString().ShouldBe("""{"texts":["x"]}""");
        Should.Throw<InvalidDataException>(() => Upcasters.Raise(steps, "told", 1, 4, new JsonObject { ["note"] = "x" }));
    }

    private static IEnumerable<(string Key, CaseEvent Event)> Samples() => EventCodec.Types
        .SelectMany(type => new[] { ("full", SampleEvents.Of(type, full: true)), ("least", SampleEvents.Of(type, full: false)), ("added", SampleEvents.WithAdditions(type)) })
        .Where(s => s.Item2 is not null)
        .Select(s => ($"{EventCodec.NameOf(s.Item2!).Name}@{EventCodec.NameOf(s.Item2!).Version} {s.Item1}", s.Item2!));

    private static string Read() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Approved));

    private static void Approve(string written)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Probity.slnx")))
            folder = folder.Parent;
        File.WriteAllText(Path.Combine(folder.FullName, "tests", "Probity.Storage.Tests", "Events", Approved), written);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, Approved), written);
    }
}
