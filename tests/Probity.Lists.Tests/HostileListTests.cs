using System.Text;
using CsCheck;

namespace Probity.Lists.Tests;

public sealed class HostileListTests
{
    private static readonly Gen<SyntheticRow> Rows =
        from name in Gen.OneOf("MARA VELLUND", "ÉCLAIR \"LE GRAND\" LTD", "橙灯笼贸易", "O'NOBODY, J.")
        from street in Gen.String[Gen.Char['A', 'Z'], 0, 12]
        from effective in Gen.OneOf("03/04/2015", "12/31/1999")
        from expiration in Gen.OneOf("", "06/29/2056")
        select new SyntheticRow(Name: name, Street: street, Effective: effective, Expiration: expiration);

    [Fact]
    public void Bytes_OfAnyKind_GetAVerdict() =>
        Gen.Byte.Array[0, 400].Sample(bytes => DeniedPersonsList.Read(bytes) is not null);

    [Fact]
    public void Bytes_OfAnyKindUnderTheHeader_GetAVerdict()
    {
        var header = Encoding.UTF8.GetBytes(SyntheticList.Header + "\n");
        var tail = Gen.OneOf(Gen.Byte, Gen.OneOf((byte)'"', (byte)'\t', (byte)'\n', (byte)'\r', (byte)'/', (byte)'1')).Array[0, 400];

        tail.Sample(bytes => DeniedPersonsList.Read((byte[])[.. header, .. bytes]) is not null);
    }

    [Fact]
    public void Bytes_OverwrittenInASoundFile_GetAVerdict()
    {
        var changes = Gen.Select(Rows.Array[1, 4], Gen.Select(Gen.Int[0, 5_000], Gen.Byte).Array[1, 8]);

        changes.Sample((rows, spoilt) =>
        {
            var bytes = Encoding.UTF8.GetBytes(SyntheticList.Of(rows));
            foreach (var (at, value) in spoilt)
                bytes[at % bytes.Length] = value;
            return DeniedPersonsList.Read(bytes) is not null;
        });
    }

    [Fact]
    public void File_CutAnywhere_IsRefusedOrCutBetweenTwoRows() =>
        Gen.Select(Rows.Array[1, 3], Gen.Bool).Sample((rows, endsTheLastLine) =>
        {
            var bytes = Encoding.UTF8.GetBytes(SyntheticList.Of(rows) + (endsTheLastLine ? "\n" : ""));
            var whole = ((ListReading.Accepted)DeniedPersonsList.Read(bytes)).List.Entries;
            for (var length = 0; length < bytes.Length; length++)
                if (DeniedPersonsList.Read(bytes.AsMemory(0, length)) is ListReading.Accepted cut)
                    ShouldBeWholeRows(cut.List.Entries, whole, bytes, length);
        }, iter: 30);

    private static void ShouldBeWholeRows(
        IReadOnlyList<MirroredEntry> cut, IReadOnlyList<MirroredEntry> whole, byte[] bytes, int length)
    {
        cut.ShouldBe(whole.Take(cut.Count));
        var atABreak = length == bytes.Length || bytes[length] == '\n' || bytes[length - 1] == '\n';
        atABreak.ShouldBeTrue($"cut at byte {length}");
    }
}
