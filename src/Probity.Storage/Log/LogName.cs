using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Authorities;

namespace Probity.Storage.Log;

/// <summary>The name under which a node's logs are known for ever: a checkpoint's first line begins with it.</summary>
/// <remarks>It is fixed when a directory is created and never changes, since whoever remembers a log remembers it by this name (C2SP tlog-checkpoint, "origin").</remarks>
internal static partial class LogName
{
    /// <summary>The name when the operator chooses none: no address anybody could own (RFC 6761, section 6.4), and unlike any other node's.</summary>
    public static string Unchosen(ReadOnlySpan<byte> random) => $"{Convert.ToHexStringLower(random)}.probity.invalid";

    /// <summary>Whether the text is a host name, with or without a path, without a scheme.</summary>
    public static bool IsGood(string name) => name.Length <= 200 && Form().IsMatch(name);

    public static string Origin(string name, RegisterId register) => $"{name}/log/{register}";

    /// <summary>The directory's name; fixed now if it has none yet.</summary>
    /// <exception cref="LogNameException">It has another name than the one asked for, or that one is malformed.</exception>
    public static string Settle(SqliteConnection connection, string? wanted, Func<string> unchosen)
    {
        if (wanted is not null && !IsGood(wanted))
            throw new LogNameException($"'{wanted}' is no name for a log: write a host name of your own without a scheme, e.g. registers.example.org.");

        var known = connection.ExecuteScalar<string?>("SELECT name FROM log_name");
        if (known is not null && wanted is not null && known != wanted)
            throw new LogNameException($"The logs of this directory are known as '{known}' for ever, and cannot be called '{wanted}'.");
        if (known is not null)
            return known;

        var name = wanted ?? unchosen();
        connection.Execute("INSERT INTO log_name (only, name) VALUES (1, @name)", new { name });
        return name;
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9._~-]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
