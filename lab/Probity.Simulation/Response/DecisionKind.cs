namespace Probity.Simulation.Response;

/// <summary>What somebody decides about a person.</summary>
public enum DecisionKind
{
    /// <summary>To keep up the tie as it is.</summary>
    Keep,

    /// <summary>To lend.</summary>
    Lend,

    /// <summary>To hire, or to keep in a job.</summary>
    Hire,

    /// <summary>To trade.</summary>
    Trade,

    /// <summary>To let a home.</summary>
    Rent,

    /// <summary>To marry, or to introduce for marriage.</summary>
    Marry,
}
