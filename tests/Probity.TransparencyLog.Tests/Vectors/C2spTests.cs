using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tiles;
using Probity.TransparencyLog.Witnessing;

namespace Probity.TransparencyLog.Tests.Vectors;

/// <summary>What the C2SP documents give as examples is read, and written again byte for byte.</summary>
public sealed class C2spTests
{
    // tlog-cosignature: a checkpoint signed by its log and by a witness.
    private const string Cosigned = """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==

        """;

    // tlog-witness: a request, without its checkpoint.
    private const string Request = """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=


        """;

    [Fact]
    public void Checkpoint_WithACosignature_IsReadAndWrittenAgain()
    {
        var checkpoint = SignedCheckpoint.Parse(Encoding.UTF8.GetBytes(Cosigned)).OrThrow();

        (checkpoint.Origin, checkpoint.Size).ShouldBe(("example.com/behind-the-sofa", 20_852_163));
        checkpoint.Note.Signatures.Select(s => (s.Name, s.KeyId)).ShouldBe(
            [("example.com/behind-the-sofa", 0x033de0ae), ("witness.example.com/w1", 0x8d66cf3fu)]);
        checkpoint.ToString().ShouldBe(Cosigned);
    }

    [Fact]
    public void Request_ToAWitness_IsReadAndWrittenAgain()
    {
        var request = AddCheckpointRequest.Parse(Encoding.UTF8.GetBytes(Request + Cosigned)).OrThrow();

        (request.OldSize, request.Proof.Length, request.Checkpoint.Size).ShouldBe((20_852_014, 4, 20_852_163));
        request.ToString().ShouldBe(Request + Cosigned);
    }

    [Fact]
    public void Note_WithAnEmptyLineInItsText_IsPartedAtTheLast()
    {
        var note = SignedNote.Parse("a\n\nb\n\n— key AAAAAQE=\n"u8).OrThrow();

        note.Text.ShouldBe("a\n\nb\n");
        note.Signatures.Single().KeyId.ShouldBe(1u);
    }

    // tlog-tiles: the path of index 1234067, and the tiles of a tree of 70,000 and of 256.
    [Fact]
    public void Tiles_OfTheSizesNamed_AreThoseListed()
    {
        new TileAddress(0, 1_234_067).Path.ShouldBe("tile/0/x001/x234/067");
        var tiles = TilePlan.OfTree(70_000).ToArray();
        tiles.Count(t => t is { Level: 0, IsFull: true }).ShouldBe(273);
        tiles.Where(t => t.Level > 0 || !t.IsFull).ShouldBe([new(0, 273, 112), new(1, 0), new(1, 1, 17), new(2, 0, 1)]);
        TilePlan.OfTree(256).ShouldBe([new(0, 0), new(1, 0, 1)]);
        TilePlan.OfTree(0).ShouldBeEmpty();
    }
}
