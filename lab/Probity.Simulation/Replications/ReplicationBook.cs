namespace Probity.Simulation.Replications;

/// <summary>Every replication, by name.</summary>
public static class ReplicationBook
{
    /// <summary>In the order they are listed.</summary>
    public static IReadOnlyList<Replication> All { get; } =
    [
        new PublicAndPrivateNorms(), new LeadingEight(), new KnownImages(), new GiantComponent(), new WattsCascades(),
        new EndemicVirus(),
    ];

    /// <summary>The replication of that name, or null.</summary>
    public static Replication? Find(string name) => All.FirstOrDefault(r => r.Name == name);
}
