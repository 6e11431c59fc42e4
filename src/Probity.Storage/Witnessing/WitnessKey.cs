using System.Security.Cryptography;
using Probity.Storage.Schema;
using Probity.Storage.Sealing;
using Probity.TransparencyLog.Notes;

namespace Probity.Storage.Witnessing;

/// <summary>The key a witness cosigns with: in the keys directory, and the same as long as its records exist.</summary>
public static class WitnessKey
{
    private const string FileName = "witness.key";

    /// <summary>Opens the key; makes it while the witness has none and a name is given.</summary>
    /// <param name="store">The witness's records.</param>
    /// <param name="dataDirectory">Where they lie.</param>
    /// <param name="keysDirectory">Where the key lies; not inside the data directory.</param>
    /// <param name="name">Name of the witness; null for the one it has.</param>
    /// <exception cref="NodeOpeningException">The key is missing, another one, or has another name; or key and records do not belong together.</exception>
    public static SigningKey Open(WitnessStore store, string dataDirectory, string keysDirectory, string? name)
    {
        ArgumentNullException.ThrowIfNull(store);
        MasterKey.RefuseInsideRecords(new NodeOptions(dataDirectory, keysDirectory));
        var path = Path.Combine(keysDirectory, FileName);
        if (store.KeyText() is not { } known)
            return File.Exists(path) ? throw Orphan(path) : Make(store, path, name);

        var read = File.Exists(path) ? SigningKey.Parse(File.ReadAllText(path).Trim()) : default;
        if (!read.IsGood || read.Value.Verifier.ToString() != known)
            throw new WitnessOpeningException($"The key of this witness, {known}, is not in '{path}'. Restore it from its backup, or begin as a new witness in an empty directory.");
        return name is null || name == read.Value.Name
            ? read.Value
            : throw new WitnessOpeningException($"--name: this witness is named '{read.Value.Name}'. A witness under another name is another witness: begin it in an empty directory.");
    }

    private static SigningKey Make(WitnessStore store, string path, string? name)
    {
        if (name is null)
            throw new WitnessOpeningException("--name: this witness has no key yet. Name it, for instance --name witness.example.");
        Span<byte> seed = stackalloc byte[SigningKey.SeedLength];
        RandomNumberGenerator.Fill(seed);
        var read = SigningKey.FromSeed(name, NoteAlgorithm.CosignatureV1, seed);
        CryptographicOperations.ZeroMemory(seed);
        if (!read.IsGood)
            throw new WitnessOpeningException($"--name: {read.Reason}");
        OwnDirectory.WriteSecret(path, read.Value.ExportPrivate() + "\n");
        store.SetKey(read.Value.Verifier);
        return read.Value;
    }

    // A key that outlived its records could cosign a second history of a log it has seen.
    private static WitnessOpeningException Orphan(string path) => new(
        $"There is a key in '{path}', and the records of what it cosigned are missing. Restore them; or move the key away and begin as a new witness.");
}
