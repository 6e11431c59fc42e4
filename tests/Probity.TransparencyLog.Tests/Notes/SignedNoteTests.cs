using System.Text;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Notes;

public sealed class SignedNoteTests
{
    private static readonly SigningKey Other = Sample.LogKey(2, "other.example/log");

    [Fact]
    public void Note_SignedByTwoKeys_IsOpenedByEither()
    {
        var note = Again(SignedNote.Sign("text\n", Sample.Key, Other));

        note.Open([Sample.Key.Verifier]).Value!.Single().Key.ShouldBe(Sample.Key.Verifier);
        note.Open([Other.Verifier]).Value!.Single().Key.ShouldBe(Other.Verifier);
        note.Open([Sample.Key.Verifier, Other.Verifier]).Value!.Count.ShouldBe(2);
        note.Open([Sample.LogKey(3).Verifier]).Reason.Rule.ShouldBe(LogRule.SomeKnownKeySigned);
        note.Open([]).Reason.Rule.ShouldBe(LogRule.SomeKnownKeySigned);
    }

    [Fact]
    public void Note_WithABadSignatureOfAKnownKey_IsRefusedWhole()
    {
        var good = SignedNote.Sign("text\n", Sample.Key, Other);
        var line = good.Signatures[1];
        var broken = line.Signature.ToArray();
        broken[5] ^= 1;
        var note = Again(SignedNote.Sign("text\n", Sample.Key).With([line with { Signature = broken }]));

        note.Open([Sample.Key.Verifier, Other.Verifier]).Reason.Rule.ShouldBe(LogRule.KnownKeysSignaturesVerify);
        note.Open([Sample.Key.Verifier]).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void Signature_SharingOnlyNameOrOnlyIdWithAKnownKey_IsIgnored()
    {
        var note = SignedNote.Sign("text\n", Sample.Key);
        var line = note.Signatures[0];

        note.With([line with { KeyId = line.KeyId ^ 1, Signature = new byte[64] }, line with { Name = "else.example", Signature = new byte[64] }])
            .Open([Sample.Key.Verifier]).Value!.Count.ShouldBe(1);
    }

    [Fact]
    public void Cosignature_OfAWitness_SaysWhenItWasMade()
    {
        var note = SignedNote.Sign("text\n", Sample.Key);
        var cosigned = Again(note.With([note.Cosign(Sample.Witness, Sample.Start)]));

        cosigned.Open([Sample.Witness.Verifier]).Value!.Single().UnixSeconds.ShouldBe(Sample.Start.ToUnixTimeSeconds());
        // The same key under the other signature type is another key.
        var plain = VerifierKey.Parse(SigningKey.FromSeed(Sample.Witness.Name, NoteAlgorithm.Ed25519, new byte[32]).OrThrow().Verifier.ToString()).OrThrow();
        cosigned.Open([plain]).IsGood.ShouldBeFalse();
    }

    [Fact]
    public void Key_UsedForWhatItIsNotFor_IsABug()
    {
        var note = SignedNote.Sign("text\n", Sample.Key);

        Should.Throw<ArgumentException>(() => note.Cosign(Sample.Key, Sample.Start));
        Should.Throw<ArgumentException>(() => SignedNote.Sign("text\n", Sample.Witness));
        Should.Throw<ArgumentException>(() => SignedNote.Sign("no newline", Sample.Key));
        Should.Throw<ArgumentException>(() => SignedNote.Sign("tab\t\n", Sample.Key));
        Should.Throw<ArgumentException>(() => SignedNote.Sign("text\n"));
    }

    [Theory]
    [InlineData("", LogRule.NoteHasTextBlankLineAndSignatures)]
    [InlineData("text\n", LogRule.NoteHasTextBlankLineAndSignatures)]
    [InlineData("text\n\n", LogRule.NoteHasTextBlankLineAndSignatures)]
    [InlineData("text\n\n— key AAAAAQE=", LogRule.NoteHasTextBlankLineAndSignatures)]
    [InlineData("text\r\n\n— key AAAAAQE=\n", LogRule.NoteIsUtf8WithoutControlCharacters)]
    [InlineData("text\n\n- key AAAAAQE=\n", LogRule.SignatureLineIsWellFormed)]
    [InlineData("text\n\n— key  AAAAAQE=\n", LogRule.SignatureLineIsWellFormed)]
    [InlineData("text\n\n— k+y AAAAAQE=\n", LogRule.SignatureLineIsWellFormed)]
    [InlineData("text\n\n— key AAAAAQ==\n", LogRule.SignatureLineIsWellFormed)]
    [InlineData("text\n\n— key AAAAAQF=\n", LogRule.SignatureLineIsWellFormed)]
    [InlineData("text\n\n— key AAAAAQE= \n", LogRule.SignatureLineIsWellFormed)]
    [InlineData("text\n\n— key AAAAAQE=\nmore\n", LogRule.SignatureLineIsWellFormed)]
    public void Note_OfAnotherForm_IsRefused(string note, LogRule rule) => SignedNote.Parse(Encoding.UTF8.GetBytes(note)).Reason.Rule.ShouldBe(rule);

    [Fact]
    public void Note_OfHostileLength_IsRefused()
    {
        SignedNote.Parse(new byte[SignedNote.LongestNote + 1]).Reason.Rule.ShouldBe(LogRule.NoteIsNotTooLong);
        var lines = string.Concat(Enumerable.Repeat("— key AAAAAQE=\n", SignedNote.MostSignatures + 1));
        SignedNote.Parse(Encoding.UTF8.GetBytes($"text\n\n{lines}")).Reason.Rule.ShouldBe(LogRule.SignaturesAreNotTooMany);
        SignedNote.Parse([0xff, (byte)'\n', (byte)'\n']).Reason.Rule.ShouldBe(LogRule.NoteIsUtf8WithoutControlCharacters);
    }

    [Fact]
    public void Note_WithAnyBitChanged_IsRefused()
    {
        var bytes = SignedNote.Sign("Größe 清河\n", Sample.Key).ToBytes();

        foreach (var (bit, damaged) in Damage.OfEveryBit(bytes))
        {
            var note = SignedNote.Parse(damaged);
            (note.IsGood && note.Value.Open([Sample.Key.Verifier]).IsGood).ShouldBeFalse($"bit {bit}");
        }
    }

    private static SignedNote Again(SignedNote note) => SignedNote.Parse(note.ToBytes()).OrThrow();
}
