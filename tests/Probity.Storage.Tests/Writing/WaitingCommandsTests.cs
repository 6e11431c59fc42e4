using Probity.Storage.Writing;

namespace Probity.Storage.Tests.Writing;

public sealed class WaitingCommandsTests
{
    private const int Senders = 4;
    private const int Each = 5_000;

    [Fact]
    public async Task Commands_FromManySenders_AreEachTakenOnceAndInTheirSendersOrder()
    {
        using var waiting = new WaitingCommands();
        var taking = Task.Run(() => TakeAll(waiting));

        await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Task.Run(() =>
        {
            for (var n = 0; n < Each; n++)
                waiting.TryAdd(new Numbered(sender, n)).ShouldBeTrue();
        })));
        waiting.Close();

        var taken = await taking;
        taken.Count.ShouldBe(Senders * Each);
        foreach (var own in taken.GroupBy(c => c.Sender))
            own.Select(c => c.Number).ShouldBe(Enumerable.Range(0, Each));
    }

    [Fact]
    public void Closed_TakesNothingMoreAndHandsOutWhatWaits()
    {
        using var waiting = new WaitingCommands();
        waiting.TryAdd(new Numbered(0, 0));

        waiting.Close();

        waiting.TryAdd(new Numbered(0, 1)).ShouldBeFalse();
        waiting.Take([])!.Count.ShouldBe(1);
        waiting.Take([]).ShouldBeNull();
    }

    private static List<Numbered> TakeAll(WaitingCommands waiting)
    {
        var all = new List<Numbered>();
        var empty = new List<WriteCommand>();
        while (waiting.Take(empty) is { } taken)
        {
            all.AddRange(taken.Cast<Numbered>());
            taken.Clear();
            empty = taken;
        }

        return all;
    }

    private sealed class Numbered(int sender, int number) : WriteCommand
    {
        public int Sender => sender;

        public int Number => number;

        public override void Write(WriteSession session) => throw new NotSupportedException();

        public override void Acknowledge() => throw new NotSupportedException();

        public override void Fail(Exception reason) => throw new NotSupportedException();
    }
}
