using System.Globalization;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;

namespace Probity.TransparencyLog.Tests.Interop;

/// <summary>Go's packages sumdb/tlog and sumdb/note, as Debian packages them, agree with what is written here.</summary>
public sealed class GoTests(GoProgram go) : IClassFixture<GoProgram>
{
    private const int Size = 700;

    [Fact]
    public void Directory_WrittenByUs_IsVerifiedByGo()
    {
        var log = PublishedLog.Of(Size).Publish(Sample.Witness);
        var prover = new MerkleProver(address => log.Files.GetValueOrDefault(address.Path));

        var lines = Verify(log).Split('\n');

        lines[..3].ShouldBe([Number(Size), log.Tree.ComputeRoot().ToBase64(), Number(Size)]);
        lines[3].ShouldBe(Text(prover.Consistency(300, Size).Hashes));
        for (var index = 0; index < Size; index++)
            lines[4 + index].ShouldBe(Text(prover.Inclusion(index, Size).Hashes));
        var note = SignedNote.Parse(Convert.FromBase64String(lines[4 + Size])).OrThrow();
        note.Open([Sample.Key.Verifier]).OrThrow().Single().Key.ShouldBe(Sample.Key.Verifier);
    }

    [Theory]
    [InlineData("tile/entries/001")]
    [InlineData("tile/0/002.p/188")]
    [InlineData("tile/0/000")]
    [InlineData("checkpoint")]
    public void Directory_WithABitChanged_IsRefusedByGo(string damaged)
    {
        var log = PublishedLog.Of(Size);
        log.Files[damaged][20] ^= 1;

        Should.Throw<InvalidOperationException>(() => Verify(log));
    }

    private string Verify(PublishedLog log)
    {
        var root = Path.Combine(go.Folder.FullName, "log");
        foreach (var (path, bytes) in log.Files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return go.Verify(root, Sample.Key.Verifier.ToString(), Sample.Key.ExportPrivate(), "300");
    }

    private static string Text(IEnumerable<MerkleHash> hashes) => string.Join(' ', hashes.Select(h => h.ToBase64()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
