using CsCheck;

namespace Probity.CharterFiles.Tests;

public sealed class FileFuzzTests
{
    private const string Noise = "{}[]:,-&*!|>'\"%@`#?~ \n\t\u00000aé字\uD83D\uDE00\uD800";

    /// <summary>Cuts, doublings, swaps and noise, several at a time, in a shipped file.</summary>
    private static readonly Gen<string> Mutated =
        from text in Gen.OneOf([.. ShippedTexts.All.Select(Gen.Const)])
        from edits in Gen.Select(Gen.Int[0, 4], Gen.Int[0, text.Length - 1], Gen.Int[1, 60], Gen.Int[0, Noise.Length - 1]).Array[1, 6]
        select edits.Aggregate(text, (t, e) => Edit(t, e.Item1, Math.Min(e.Item2, t.Length - 1), e.Item3, Noise[e.Item4]));

    [Fact]
    public void Read_AnyMutationOfARealFile_GivesAValueOrFaultsAndNeverThrows() => Mutated.Sample(
        text =>
        {
            var lines = text.Count(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 1;
            Sound(CharterFile.Read(text), lines);
            Sound(EditionFile.Read(text), lines);
        },
        print: text => $"{text.Length} characters",
        iter: 200, threads: 1);

    [Fact]
    public void DraftCheck_AnyMutationOfARealFile_NeverThrows()
    {
        var library = CharterLibrary.Shipped();

        Mutated.Sample(text => DraftCheck.Of(text, library).ShouldAllBe(f => f.Line >= 1), print: text => $"{text.Length} characters", iter: 80, threads: 1);
    }

    private static void Sound<T>(FileReading<T> reading, int lines)
        where T : class
    {
        (reading.Value is null).ShouldBe(reading.Faults.Count > 0);
        reading.Faults.ShouldAllBe(f => f.Line >= 1 && f.Line <= lines);
    }

    private static string Edit(string text, int kind, int at, int length, char noise)
    {
        var end = Math.Min(text.Length, at + length);
        return text.Length == 0 ? noise.ToString() : kind switch
        {
            0 => text[..at] + text[end..],
            1 => text[..end] + text[at..],
            2 => text[..at] + noise + text[at..],
            3 => text[..at] + noise + text[Math.Min(text.Length, at + 1)..],
            _ => text[..at],
        };
    }
}
