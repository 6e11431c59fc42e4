using NodaTime;

namespace Probity.Registers.Ratings;

/// <summary>The document a fact was taken from.</summary>
/// <param name="Issuer">Body that issued it.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">Day of issue.</param>
public sealed record FactDocument(string Issuer, string Number, LocalDate IssuedOn);

/// <summary>Where a recorded fact stands.</summary>
public enum FactState
{
    /// <summary>Recorded; counts.</summary>
    Recorded,

    /// <summary>The organisation says it is wrong; counts until it is answered, and nothing is decided before that.</summary>
    Contested,

    /// <summary>Contested and found right; counts.</summary>
    Upheld,

    /// <summary>Found wrong, or its document fell; counts no more.</summary>
    Struck,
}

/// <summary>One recorded fact of an assessment.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Clause">Key of what it falls under in the charter's clause.</param>
/// <param name="On">Day of the conduct, in the assessed year.</param>
/// <param name="Times">How many times, 1 to 99.</param>
/// <param name="Account">What happened, in plain words.</param>
/// <param name="Document">Where it is from.</param>
/// <param name="State">Where it stands.</param>
public sealed record RatedFact(int Number, string Clause, LocalDate On, int Times, string Account, FactDocument Document, FactState State)
{
    /// <summary>True unless struck.</summary>
    public bool Counts => State != FactState.Struck;
}
