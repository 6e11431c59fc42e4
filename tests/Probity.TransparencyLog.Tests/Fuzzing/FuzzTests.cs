using System.Globalization;

namespace Probity.TransparencyLog.Tests.Fuzzing;

/// <summary>
/// Seeded fuzzing from the kept corpus, the same in every run. PROBITY_FUZZ_ROUNDS asks for more, PROBITY_FUZZ_SEED for another
/// beginning; what is then found belongs into the corpus.
/// </summary>
public sealed class FuzzTests
{
    private const int Rounds = 2_000;

    public static TheoryData<string> Names => [.. Parsers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Corpus_OfAParser_HasWhatItAcceptsAndWhatItRefuses(string name)
    {
        var accepted = Corpus(name).Where(bytes => Again(name, bytes)).Count();

        accepted.ShouldBeGreaterThan(0);
        accepted.ShouldBeLessThan(Corpus(name).Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parser_GivenDamagedInput_GivesAVerdict(string name)
    {
        var corpus = Corpus(name);
        var seed = Setting("PROBITY_FUZZ_SEED", 6962);
        var mutations = new Mutations(seed);
        for (var round = 0; round < Setting("PROBITY_FUZZ_ROUNDS", Rounds); round++)
            Again(name, mutations.Of(corpus[round % corpus.Length], corpus[round * 7 % corpus.Length]));
    }

    private static bool Again(string name, byte[] bytes)
    {
        try
        {
            if (Parsers.All[name](bytes) is not { } again)
                return false;
            again.ShouldBe(bytes, "what is accepted comes out as it went in");
            return true;
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"The parser '{name}' broke on {Convert.ToBase64String(bytes)}", broken);
        }
    }

    private static byte[][] Corpus(string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : otherwise;
}
