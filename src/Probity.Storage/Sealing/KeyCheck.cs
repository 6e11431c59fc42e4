using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Storage.Sealing;

/// <summary>Recognises the master key the records were sealed with.</summary>
internal static class KeyCheck
{
    /// <exception cref="MasterKeyException">The records were sealed with another key.</exception>
    public static void Confirm(SqliteConnection connection, Vault vault)
    {
        connection.Execute("INSERT OR IGNORE INTO node (only, key_check) VALUES (1, @check)", new { check = vault.KeyCheck });
        var known = connection.ExecuteScalar<byte[]>("SELECT key_check FROM node");
        if (!CryptographicOperations.FixedTimeEquals(known, vault.KeyCheck))
            throw new MasterKeyException("The master key is not the one these records were sealed with. Restore the right key from its backup.");
    }
}
