namespace Probity.Simulation.Randomness;

/// <summary>What a random number is drawn for. A new use takes a new number; a number is never reused for another.</summary>
public enum Purpose
{
    /// <summary>Seeds of replications.</summary>
    DerivedSeed = 0,

    /// <summary>Ends of a tie in a plain random graph.</summary>
    RandomTie = 1,

    /// <summary>Order of stubs in a configuration model.</summary>
    StubOrder = 2,

    /// <summary>Who is infected at the start.</summary>
    FirstInfected = 10,

    /// <summary>Checks and recoveries of a virus on a network.</summary>
    VirusCheck = 11,

    /// <summary>Spread of a virus along a tie.</summary>
    VirusSpread = 12,

    /// <summary>Order in which blocks of agents are activated.</summary>
    BlockOrder = 13,

    /// <summary>Size of a household.</summary>
    HouseholdSize = 30,

    /// <summary>Age of a household's head.</summary>
    HouseholdAges = 31,

    /// <summary>Means that a household shares.</summary>
    HouseholdMeans = 32,

    /// <summary>Ages of the other members.</summary>
    Ages = 33,

    /// <summary>A person's own means.</summary>
    Means = 34,

    /// <summary>Propensity, trust, awareness.</summary>
    Attitudes = 35,

    /// <summary>Who has a job, and in which order jobs are filled.</summary>
    Employment = 36,

    /// <summary>Sizes of enterprises.</summary>
    EnterpriseSize = 37,

    /// <summary>Which households are kin.</summary>
    KinHouseholds = 40,

    /// <summary>Which pairs of a group are tied.</summary>
    GroupPairs = 41,

    /// <summary>Order along which circles of friends form.</summary>
    CircleOrder = 42,

    /// <summary>Ties to neighbours.</summary>
    NeighbourTies = 43,

    /// <summary>Ties to acquaintances.</summary>
    AcquaintanceTies = 44,

    /// <summary>Strength of a tie.</summary>
    TieStrength = 45,

    /// <summary>Obligations, jobs and means in a week.</summary>
    Conduct = 60,

    /// <summary>What kind of case an application becomes.</summary>
    CaseOpening = 61,

    /// <summary>Acts of the authority in a case.</summary>
    CaseWork = 62,

    /// <summary>Acts of the person concerned.</summary>
    SubjectActs = 63,

    /// <summary>How long steps of a case take.</summary>
    CaseDays = 64,

    /// <summary>Who a listed person is compared with.</summary>
    ControlChoice = 65,

    /// <summary>Who learns of a listing, and why; who forgets.</summary>
    Learning = 66,

    /// <summary>Who thinks a tie over.</summary>
    ReviewTime = 68,

    /// <summary>What comes of it.</summary>
    Review = 69,

    /// <summary>What somebody asks others for.</summary>
    Needs = 70,

    /// <summary>What they answer.</summary>
    Deals = 71,

    /// <summary>Jobs of people under watch.</summary>
    Jobs = 72,

    /// <summary>First of the numbers that replications of published results may use for themselves.</summary>
    Replications = 10_000,
}
