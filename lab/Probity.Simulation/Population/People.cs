namespace Probity.Simulation.Population;

/// <summary>Attributes of everybody, one array each; people of a household, and households of a city, stand next to one another.</summary>
internal sealed class People
{
    public const double WeeksAYear = 365.25 / 7;

    /// <summary>Age of majority in weeks; the register lists nobody younger.</summary>
    public const int Majority = 940;

    public const int Pension = 60 * 52;

    public People(int count, int[] households, int[] cities)
    {
        Households = households;
        Cities = cities;
        Age = new ushort[count];
        Household = new int[count];
        BaseMeans = new float[count];
        Propensity = new byte[count];
        Trust = new byte[count];
        Awareness = new byte[count];
        Employer = new int[count];
        for (var household = 0; household < households.Length - 1; household++)
            Household.AsSpan(households[household], households[household + 1] - households[household]).Fill(household);
    }

    public int Count => Age.Length;

    /// <summary>First person of each household, and one entry more.</summary>
    public int[] Households { get; }

    /// <summary>First household of each city, and one entry more.</summary>
    public int[] Cities { get; }

    /// <summary>Age in weeks at the start.</summary>
    public ushort[] Age { get; }

    /// <summary>Household of each person.</summary>
    public int[] Household { get; }

    /// <summary>Means in good times, with a job: a multiple of the median.</summary>
    public float[] BaseMeans { get; }

    /// <summary>In 255ths.</summary>
    public byte[] Propensity { get; }

    /// <summary>In 255ths.</summary>
    public byte[] Trust { get; }

    /// <summary>In 255ths.</summary>
    public byte[] Awareness { get; }

    /// <summary>Enterprise each person works for at the start; -1 for nobody.</summary>
    public int[] Employer { get; }

    public bool IsAdult(int person, int week) => Age[person] + week >= Majority;

    public int FirstOfCity(int city) => Households[Cities[city]];

    public int CityOf(int person)
    {
        var place = Array.BinarySearch(Cities, Household[person]);
        return Math.Min(place >= 0 ? place : ~place - 1, Cities.Length - 2);
    }
}
