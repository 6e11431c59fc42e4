using System.Text.Json;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Vectors;

/// <summary>RFC 6962 proofs made by others, good and bad.</summary>
public sealed class SharedProofTests
{
    [Fact]
    public void Proofs_MadeByOthers_AreJudgedAsTheySay()
    {
        var cases = JsonDocument.Parse(File.ReadAllBytes(SharedData.Path("tlog/proofs.json"))).RootElement.EnumerateArray().ToArray();

        var wrong = cases.Where(c => Judge(c).Holds == c.GetProperty("wantErr").GetBoolean()).Select(c => c.GetProperty("name").GetString());

        wrong.ShouldBeEmpty();
        cases.Length.ShouldBe(82);
    }

    private static Verdict Judge(JsonElement c)
    {
        var proof = c.GetProperty("proof");
        MerkleHash?[] path = proof.ValueKind == JsonValueKind.Null ? [] : [.. proof.EnumerateArray().Select(Hash)];
        var inclusion = c.GetProperty("kind").GetString() == "inclusion";
        MerkleHash?[] ends = [.. (inclusion ? ["leafHash", "root"] : new[] { "root1", "root2" }).Select(name => Hash(c.GetProperty(name)))];
        if (path.Concat(ends).Any(h => h is null))
            return Verdict.Refused(LogRule.CheckpointRootIsAHash);
        return inclusion
            ? new InclusionProof(Number(c, "leafIdx"), Number(c, "treeSize"), [.. path.Select(h => h!.Value)]).Verify(ends[0]!.Value, ends[1]!.Value)
            : new ConsistencyProof(Number(c, "size1"), Number(c, "size2"), [.. path.Select(h => h!.Value)]).Verify(ends[0]!.Value, ends[1]!.Value);
    }

    private static long Number(JsonElement c, string name) => c.GetProperty(name).GetInt64();

    // Where the file has text that is no hash, nothing of ours can hold it: parsing has refused it already.
    private static MerkleHash? Hash(JsonElement text) => text.ValueKind == JsonValueKind.String ? MerkleHash.FromBase64(text.GetString()) : null;
}
