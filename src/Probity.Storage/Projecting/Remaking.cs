using Probity.Storage.Writing;

namespace Probity.Storage.Projecting;

/// <summary>Writes the tables that name or point at subjects onto fresh pages.</summary>
/// <remarks>
/// SQLite overwrites what is deleted, yet a row that was moved while a page was balanced leaves its old bytes in the free part of that
/// page, where no deletion reaches them. A table that is emptied whole gives all its pages back overwritten with zeros, and the rows that
/// come back are those that still exist. The log of checks grows without bound and is not remade: what a moved row leaves there is the keyed
/// hash of a number, which says nothing without the node's key.
/// </remarks>
internal static class Remaking
{
    private static readonly string[] Tables = ["p_entry", "p_subject", "lookup_subject"];

    /// <summary>Remakes the tables within the transaction under way. Takes as long as copying them.</summary>
    public static void Remake(WriteSession session)
    {
        foreach (var table in Tables)
        {
            session.Execute($"""
                CREATE TEMP TABLE kept AS SELECT * FROM {table};
                DELETE FROM {table};
                INSERT INTO {table} SELECT * FROM temp.kept;
                DROP TABLE temp.kept;
                """);
        }
    }
}
