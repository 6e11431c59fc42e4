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
        var hashes = proof.ValueKind == JsonValueKind.Null ? [] : proof.EnumerateArray().Select(h => Hash(h)).ToArray();
        if (hashes.Contains(null))
            return Verdict.Refused(LogRule.ProofHasTheRightLength);
        MerkleHash[] path = [.. hashes.Select(h => h!.Value)];
        return c.GetProperty("kind").GetString() == "inclusion"
            ? new InclusionProof(Number(c, "leafIdx"), Number(c, "treeSize"), [.. path]).Verify(Hash(c, "leafHash"), Hash(c, "root"))
            : new ConsistencyProof(Number(c, "size1"), Number(c, "size2"), [.. path]).Verify(Hash(c, "root1"), Hash(c, "root2"));
    }

    private static long Number(JsonElement c, string name) => c.GetProperty(name).GetInt64();

    // A root that is no hash cannot even be asked about.
    private static MerkleHash Hash(JsonElement c, string name) => Hash(c.GetProperty(name)) ?? default;

    private static MerkleHash? Hash(JsonElement text) => text.ValueKind == JsonValueKind.String ? MerkleHash.FromBase64(text.GetString()) : null;
}
