using System.Diagnostics.CodeAnalysis;

namespace Probity.Registers.Subjects;

/// <summary>A passport: issuing country and document number, written <c>UTO-L898902C3</c>. The number carries no check of its own.</summary>
public sealed record Passport
{
    // Doc 9303 gives the number nine places; longer ones run on into the optional data.
    private const int LeastDigits = 5;
    private const int MostDigits = 14;

    private Passport(string issuer, string number) => (Issuer, Number) = (issuer, number);

    /// <summary>Issuing country, ISO 3166 alpha-3, or another issuer of ICAO Doc 9303.</summary>
    public string Issuer { get; }

    /// <summary>Five to fourteen digits and capitals.</summary>
    public string Number { get; }

    /// <summary>Issuer, hyphen, number.</summary>
    public string Value => $"{Issuer}-{Number}";

    /// <summary>Whether the issuer is ICAO's specimen country, so that the passport can never be a person's.</summary>
    public bool IsSynthetic => Issuer == PassportIssuers.Specimen;

    /// <summary>Reads issuer and number in any usual spelling; refuses an unknown issuer, a wrong length or alphabet.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Passport? passport, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        fault = Examine(text, out var value);
        if (fault is not null)
        {
            passport = null;
            return false;
        }

        passport = new Passport(value[..3], value[3..]);
        return true;
    }

    /// <summary>This passport as an identifier.</summary>
    public Identifier ToIdentifier() => new(IdentifierScheme.Passport, Value, null);

    /// <summary>Issuer, hyphen, number. Never write it to a log: use <see cref="Identifier.Masked"/>.</summary>
    public override string ToString() => Value;

    private static IdentifierFault? Examine(string? text, out string value)
    {
        var canonical = IdentifierText.Canonical(text);
        value = canonical ?? "";
        if (canonical is { Length: 0 })
            return Fault(IdentifierFaultKind.Missing);
        if (value.Length is < 3 + LeastDigits or > 3 + MostDigits)
            return Fault(IdentifierFaultKind.WrongLength);
        if (!value.All(IdentifierText.IsDigitOrCapital) || !value[3..].Any(IdentifierText.IsDigit))
            return Fault(IdentifierFaultKind.WrongAlphabet);

        return PassportIssuers.Contains(value[..3]) ? null : Fault(IdentifierFaultKind.UnknownIssuer);
    }

    private static IdentifierFault Fault(IdentifierFaultKind kind) => new(kind, IdentifierScheme.Passport);
}
