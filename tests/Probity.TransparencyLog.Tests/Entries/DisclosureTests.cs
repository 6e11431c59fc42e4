using System.Text;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Entries;

public sealed class DisclosureTests
{
    private static readonly SaltedFields Entry = Sample.Entry();
    private static readonly LogLeaf Leaf = Sample.Leaf(1, Entry);
    private static readonly Disclosure Name = Entry.Disclose(path => path is "content.subject.name" or EntryPaths.Event);

    [Fact]
    public void Disclosure_OfAnySubsetOfFields_OpensTheLeaf()
    {
        for (var subset = 0; subset < 1 << Entry.Fields.Length; subset++)
        {
            var opened = Entry.Fields.Where((_, i) => (subset >> i & 1) == 1).Select(f => f.Path).ToHashSet();
            var disclosure = Disclosure.Parse(Entry.Disclose(opened.Contains).ToBytes()).OrThrow();

            disclosure.VerifyAgainst(Leaf).Holds.ShouldBeTrue();
            disclosure.Fields.Select(f => f.Path).ShouldBe(opened, ignoreOrder: true);
        }
    }

    [Fact]
    public void Disclosure_SaysNothingOfWhatItDoesNotOpen()
    {
        var json = Encoding.UTF8.GetString(Name.ToBytes());

        Name["content.subject.name"].ShouldBe((CanonicalValue)"Example Trading Ltd");
        Name["content.amount"].ShouldBeNull();
        json.ShouldNotContain("120000");
        json.ShouldNotContain("amount");
        foreach (var hidden in Entry.Fields.Where(f => Name[f.Path] is null))
            json.ShouldNotContain(hidden.SaltText);
    }

    [Fact]
    public void Digests_FillAGroup_HoweverManyFieldsThereAre()
    {
        foreach (var members in Enumerable.Range(0, 20))
        {
            var content = $"{{{string.Join(',', Enumerable.Range(0, members).Select(m => $"\"m{m:00}\":{m}"))}}}";
            var disclosure = Sample.Entry(content).Disclose(_ => false);

            disclosure.Digests.Length.ShouldBe((Math.Max(members, 1) + 3 + 7) / 8 * 8);
            disclosure.Digests.Distinct().Count().ShouldBe(disclosure.Digests.Length);
        }
    }

    [Fact]
    public void Fields_OfEqualValue_HaveUnequalDigests()
    {
        var salted = SaltedFields.Seal(EntryFields.Of("C-1", "e", 1, null, "{\"a\":1}"u8.ToArray()), Sample.Salts());
        var again = SaltedFields.Seal(EntryFields.Of("C-1", "e", 1, null, "{\"a\":1}"u8.ToArray()), Sample.Salts(100));

        salted.Commitment.ShouldNotBe(again.Commitment);
        salted.Disclose(_ => false).Digests.Intersect(again.Disclose(_ => false).Digests).ShouldBeEmpty();
    }

    [Fact]
    public void Disclosure_WithAnyBitChanged_IsRefused()
    {
        var bytes = Name.ToBytes();
        foreach (var (bit, damaged) in Damage.OfEveryBit(bytes))
        {
            var reading = Disclosure.Parse(damaged);
            (reading.IsGood && reading.Value.VerifyAgainst(Leaf).Holds).ShouldBeFalse($"bit {bit}");
        }
    }

    [Theory]
    [InlineData("{}", LogRule.FieldsAreWellFormed)]
    [InlineData("[]", LogRule.FieldsAreWellFormed)]
    [InlineData("{\"digests\":[],\"fields\":[],\"more\":1}", LogRule.FieldsAreWellFormed)]
    [InlineData("{\"digests\":[],\"fields\":[[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"a\"]]}", LogRule.FieldsAreWellFormed)]
    [InlineData("{\"digests\":[],\"fields\":[[\"AA\",\"a\",1]]}", LogRule.FieldsAreWellFormed)]
    [InlineData("{\"digests\":[],\"fields\":[[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"\",1]]}", LogRule.FieldsAreWellFormed)]
    [InlineData("{\"digests\":[1],\"fields\":[]}", LogRule.DigestsAreSortedAndUnique)]
    [InlineData("{\"digests\": [],\"fields\":[]}", LogRule.JsonIsCanonical)]
    public void Disclosure_OfAnotherForm_IsRefused(string json, LogRule rule) => Disclosure.Parse(Encoding.UTF8.GetBytes(json)).Reason.Rule.ShouldBe(rule);

    [Fact]
    public void Disclosure_OfNoDigestsOrOfAnotherEntry_OpensNothing()
    {
        Disclosure.Parse("{\"digests\":[],\"fields\":[]}"u8).OrThrow().VerifyAgainst(Leaf).Reasons.Single().Rule.ShouldBe(LogRule.DigestsFillTheGroup);
        Name.VerifyAgainst(Sample.Leaf(1, Sample.Entry("{}"))).Reasons.Single().Rule.ShouldBe(LogRule.DisclosureOpensTheLeaf);
        Disclosure.Parse(new byte[Disclosure.LongestJson + 1]).IsGood.ShouldBeFalse();
    }

    [Fact]
    public void SaltedFields_AsBytes_AreReadAgain()
    {
        var bytes = SaltedFieldsBytes.Write(Entry);
        var again = SaltedFieldsBytes.Read(bytes);

        again.Commitment.ShouldBe(Entry.Commitment);
        again.Fields.ShouldBe(Entry.Fields);
        foreach (var length in Enumerable.Range(0, bytes.Length))
            Should.Throw<InvalidDataException>(() => SaltedFieldsBytes.Read(bytes.AsSpan(0, length)));
    }
}
