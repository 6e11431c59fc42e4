using System.Text;
using Microsoft.AspNetCore.Http;
using Probity.Storage;
using Probity.Storage.Cases;

namespace Probity.Web.Log;

/// <summary>The proof file of a whole case: every entry with everything it says. For its subject, the deciding bodies and auditors; never for others.</summary>
internal static class CaseProofs
{
    /// <summary>Last part of the address, below the case's page.</summary>
    public const string File = "proof.tlog-proof";

    /// <summary>The file of a case whose reading has been logged; nothing while the published checkpoint does not reach its last entry.</summary>
    public static IResult Answer(HttpContext context, RegisterNode node, CaseRecord? record)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (record is null) return TypedResults.NotFound();
        var opened = node.Logs.Disclosures.OfCase(record);
        return opened.Count > 0 && opened.All(entry => entry.Proof is not null)
            ? TypedResults.File(
                Encoding.UTF8.GetBytes(string.Concat(opened.Select(entry => entry.Proof))), "text/plain; charset=utf-8", $"{record.Case.Id}.tlog-proof")
            : TypedResults.NotFound();
    }
}
