using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Ratings.Rules;
using Probity.Registers.Subjects;

namespace Probity.Registers.Ratings;

/// <summary>The grade of one organisation in one register, under one charter. It opens there and nowhere else.</summary>
/// <remarks>
/// It has no order and no equality but identity, nothing in it can be written out or added up, and whoever wants to read it has to say where:
/// a grade of one charter means nothing under another, even if the letters are the same.
/// </remarks>
public sealed class Grade
{
    private readonly RegisterId _register;
    private readonly CharterReference _charter;
    private readonly Reckoning _reckoning;

    private Grade(RegisterId register, CharterReference charter, Reckoning reckoning) =>
        (_register, _charter, _reckoning) = (register, charter, reckoning);

    /// <summary>The grade that facts make under a charter; null when the charter rates nobody or the subject is no organisation.</summary>
    /// <param name="register">Register in which the facts were recorded.</param>
    /// <param name="charter">Charter version the case keeps.</param>
    /// <param name="subject">Whom they are about.</param>
    /// <param name="facts">The recorded facts; struck ones count for nothing.</param>
    public static Grade? Of(RegisterId register, Charter charter, Subject subject, IEnumerable<RatedFact> facts)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return charter.Rating is { } clause && RatedOrganisation.Of(subject) is { } organisation
            ? new Grade(register, charter.Reference, Arithmetic.Of(organisation, clause, facts))
            : null;
    }

    /// <summary>The band and how it came about, for a reader in the grade's own register and charter; a refusal for any other.</summary>
    /// <param name="register">Where it is read.</param>
    /// <param name="charter">Under which charter version.</param>
    public GradeReading ReadIn(RegisterId register, CharterReference charter) => ReadIn(register, charter, RuleBook.Full);

    internal GradeReading ReadIn(RegisterId register, CharterReference charter, RuleBook rules)
    {
        var refusal = rules.Of<RatingRule>().Select(r => r.Examine((_register, _charter), (register, charter))).FirstOrDefault(r => r is not null);
        return refusal is null ? new GradeReading.Opened(_reckoning) : new GradeReading.Refused(refusal);
    }

    /// <summary>Says where it can be read, and not what it is.</summary>
    public override string ToString() => $"A grade of {_register} under {_charter}; it is read there.";
}

/// <summary>The answer to whoever reads a grade.</summary>
public abstract class GradeReading
{
    private GradeReading()
    {
    }

    /// <summary>Read in its own register.</summary>
    public sealed class Opened : GradeReading
    {
        internal Opened(Reckoning reckoning) => How = reckoning;

        /// <summary>The band and every point of it.</summary>
        public Reckoning How { get; }
    }

    /// <summary>Read anywhere else.</summary>
    public sealed class Refused : GradeReading
    {
        internal Refused(Refusal refusal) => Refusal = refusal;

        /// <summary>Why.</summary>
        public Refusal Refusal { get; }
    }
}
