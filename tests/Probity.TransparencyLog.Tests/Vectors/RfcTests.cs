using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Tests.Vectors;

/// <summary>The seven-leaf tree that RFC 6962 (section 2.1.3) and RFC 9162 (section 2.1.5) draw, its nodes named as there.</summary>
public sealed class RfcTests
{
    private static readonly MerkleHash A = D(0), B = D(1), C = D(2), Dd = D(3), E = D(4), F = D(5), J = D(6);
    private static readonly MerkleHash G = N(A, B), H = N(C, Dd), I = N(E, F), K = N(G, H), L = N(I, J), Root = N(K, L);

    [Fact]
    public void AuditPaths_OfTheDrawnTree_AreThoseListed()
    {
        var prover = Prover();

        prover.Inclusion(0, 7).Hashes.ShouldBe([B, H, L]);
        prover.Inclusion(3, 7).Hashes.ShouldBe([C, G, L]);
        prover.Inclusion(4, 7).Hashes.ShouldBe([F, J, K]);
        prover.Inclusion(6, 7).Hashes.ShouldBe([I, K]);
        prover.Root(7).ShouldBe(Root);
    }

    [Fact]
    public void ConsistencyProofs_OfTheDrawnTree_AreThoseListed()
    {
        var prover = Prover();

        prover.Consistency(3, 7).Hashes.ShouldBe([C, Dd, G, L]);
        prover.Consistency(4, 7).Hashes.ShouldBe([L]);
        prover.Consistency(6, 7).Hashes.ShouldBe([I, J, K]);
    }

    // The eight entries that the test data of Certificate Transparency uses, and the roots it gives for 0 to 8 of them.
    [Fact]
    public void Roots_OfTheEntriesOfCertificateTransparency_AreThoseKnown()
    {
        string[] entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        string[] roots =
        [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];

        for (var size = 0; size <= entries.Length; size++)
            TreeFrontier.Empty.Append([.. entries[..size].Select(e => Rfc6962.LeafHash(Convert.FromHexString(e)))]).Frontier.ComputeRoot()
                .ShouldBe(new MerkleHash(Convert.FromHexString(roots[size])));
    }

    private static MerkleProver Prover()
    {
        var tree = TreeFrontier.Empty.Append([A, B, C, Dd, E, F, J]).Frontier;
        return new MerkleProver(address => tree.Tile(address) is { } hashes ? MerkleHash.ToBytes(hashes.Span) : null);
    }

    private static MerkleHash D(byte index) => Rfc6962.LeafHash([index]);

    private static MerkleHash N(MerkleHash left, MerkleHash right) => Rfc6962.NodeHash(left, right);
}
