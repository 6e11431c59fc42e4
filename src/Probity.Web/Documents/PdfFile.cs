using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Probity.Web.Documents;

/// <summary>The objects of a PDF file and the table that finds them (PDF 1.7, 7.5). The same objects give the same bytes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Sets an object aside, to be given its content later; returns its number.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    /// <summary>Adds an object written in PDF's syntax; returns its number.</summary>
    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content) => _objects[number - 1] = Encoding.ASCII.GetBytes(content);

    /// <summary>Adds a stream, compressed; returns its number.</summary>
    public int AddStream(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        var number = Reserve();
        _objects[number - 1] =
        [
            .. Encoding.ASCII.GetBytes($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"),
            .. packed.ToArray(),
            .. "\nendstream"u8,
        ];
        return number;
    }

    /// <summary>A reference to an object.</summary>
    public static string Reference(int number) => $"{number} 0 R";

    /// <summary>A text string, in any script (PDF 1.7, 7.9.2.2).</summary>
    public static string TextString(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A date in UTC (PDF 1.7, 7.9.4).</summary>
    public static string DateString(DateTime utc) => $"(D:{utc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";

    /// <summary>The whole file.</summary>
    /// <param name="catalog">The number of the catalog object.</param>
    /// <param name="information">The number of the information dictionary.</param>
    public byte[] ToBytes(int catalog, int information)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();

        // The second line tells file transfers that this is no text file.
        Write(file, "%PDF-1.7\n%"u8, [0xE2, 0xE3, 0xCF, 0xD3], "\n"u8);
        for (var index = 0; index < _objects.Count; index++)
        {
            offsets.Add(file.Length);
            Write(file, Encoding.ASCII.GetBytes($"{index + 1} 0 obj\n"), _objects[index], "\nendobj\n"u8);
        }

        var table = file.Length;
        var identifier = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var end = new StringBuilder($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            end.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        end.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {_objects.Count + 1} /Root {Reference(catalog)} ");
        end.Append(CultureInfo.InvariantCulture, $"/Info {Reference(information)} /ID [<{identifier}> <{identifier}>] >>\nstartxref\n{table}\n%%EOF\n");
        Write(file, Encoding.ASCII.GetBytes(end.ToString()), [], []);
        return file.ToArray();
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third)
    {
        file.Write(first);
        file.Write(second);
        file.Write(third);
    }
}
