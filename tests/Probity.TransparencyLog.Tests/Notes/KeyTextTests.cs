using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Notes;

public sealed class KeyTextTests
{
    [Fact]
    public void Keys_AsText_AreReadAgain()
    {
        foreach (var key in new[] { Sample.Key, Sample.Witness })
        {
            VerifierKey.Parse(key.Verifier.ToString()).Value.ShouldBe(key.Verifier);
            using var again = SigningKey.Parse(key.ExportPrivate()).OrThrow();
            again.Verifier.ShouldBe(key.Verifier);
        }
    }

    // RFC 8032, section 7.1, test 1: the public key that follows from this seed.
    [Fact]
    public void Key_FromTheSeedOfTheRfc_HasThePublicKeyOfTheRfc()
    {
        var seed = Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

        var vkey = SigningKey.FromSeed("rfc", NoteAlgorithm.Ed25519, seed).OrThrow().Verifier.ToString();

        Convert.FromBase64String(vkey.Split('+', 3)[2])[1..].ShouldBe(
            Convert.FromHexString("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    }

    [Fact]
    public void VerifierKey_OfAnotherForm_IsRefused()
    {
        var parts = Sample.Key.Verifier.ToString().Split('+', 3);

        Rule("").ShouldBe(LogRule.VerifierKeyIsWellFormed);
        Rule($"{parts[0]}+{parts[1]}").ShouldBe(LogRule.VerifierKeyIsWellFormed);
        Rule($"{parts[0]}+00000000+{parts[2]}").ShouldBe(LogRule.KeyIdFitsTheKey);
        Rule($"other+{parts[1]}+{parts[2]}").ShouldBe(LogRule.KeyIdFitsTheKey);
        Rule($"a b+{parts[1]}+{parts[2]}").ShouldBe(LogRule.KeyNameIsWellFormed);
        Rule($"+{parts[1]}+{parts[2]}").ShouldBe(LogRule.KeyNameIsWellFormed);
        Rule($"{parts[0]}+{parts[1]}+{parts[2][..^4]}").ShouldBe(LogRule.VerifierKeyIsWellFormed);
        Rule($"{parts[0]}+{parts[1]}+Ag{parts[2][2..]}").ShouldBe(LogRule.VerifierKeyIsWellFormed);

        static LogRule Rule(string text) => VerifierKey.Parse(text).Reason.Rule;
    }

    [Fact]
    public void SigningKey_OfAnotherForm_IsRefusedWithoutQuotingIt()
    {
        var text = Sample.Key.ExportPrivate();

        foreach (var broken in new[] { "", text[12..], text[..^4], text.Replace("log.example", "log.elsewhere", StringComparison.Ordinal) })
        {
            var reading = SigningKey.Parse(broken);
            reading.IsGood.ShouldBeFalse();
            reading.Reason.Detail.ShouldBeEmpty();
        }
    }
}
