using System.Diagnostics.CodeAnalysis;

namespace Probity.Registers.Subjects;

/// <summary>Legal entity identifier of ISO 17442: eighteen digits or capitals and two check digits (ISO 7064 MOD 97-10).</summary>
public sealed record LegalEntityIdentifier
{
    private const int Length = 20;

    private LegalEntityIdentifier(string value) => Value = value;

    /// <summary>The twenty characters.</summary>
    public string Value { get; }

    /// <summary>First four characters: the issuing organisation.</summary>
    public string Issuer => Value[..4];

    /// <summary>Reads an identifier in any usual spelling; refuses a wrong length, alphabet or check.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LegalEntityIdentifier? identifier, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        fault = Examine(text, out var value);
        if (fault is not null)
        {
            identifier = null;
            return false;
        }

        identifier = new LegalEntityIdentifier(value);
        return true;
    }

    /// <summary>The two check digits, 02 to 98, of the first eighteen characters.</summary>
    /// <exception cref="ArgumentException">Not eighteen digits or capital letters.</exception>
    public static string Check(string firstEighteen)
    {
        ArgumentNullException.ThrowIfNull(firstEighteen);
        if (firstEighteen.Length != Length - 2 || !firstEighteen.All(IdentifierText.IsDigitOrCapital))
            throw new ArgumentException("Eighteen digits or capital letters are needed.", nameof(firstEighteen));

        return (98 - Remainder(firstEighteen + "00")).ToString("D2");
    }

    /// <summary>The identifier that begins with these eighteen characters.</summary>
    /// <exception cref="ArgumentException">Not eighteen digits or capital letters.</exception>
    public static LegalEntityIdentifier WithCheck(string firstEighteen) => new(firstEighteen + Check(firstEighteen));

    /// <summary>This identifier as one of any scheme.</summary>
    public Identifier ToIdentifier() => new(IdentifierScheme.Lei, Value, null);

    /// <summary>The twenty characters.</summary>
    public override string ToString() => Value;

    private static IdentifierFault? Examine(string? text, out string value)
    {
        if (IdentifierText.OfLength(text, Length, IdentifierScheme.Lei, out value) is { } fault)
            return fault;
        if (!value[..^2].All(IdentifierText.IsDigitOrCapital) || !value[^2..].All(IdentifierText.IsDigit))
            return new IdentifierFault(IdentifierFaultKind.WrongAlphabet, IdentifierScheme.Lei);

        // Comparing the digits, not the remainder, refuses 00, 01 and 99, which leave the right remainder too.
        return Check(value[..^2]) == value[^2..] ? null : new IdentifierFault(IdentifierFaultKind.WrongCheck, IdentifierScheme.Lei);
    }

    // A letter counts as the two digits of its value, A = 10 to Z = 35.
    private static int Remainder(string value) => value.Aggregate(0, (remainder, character) => char.IsAsciiDigit(character)
        ? ((remainder * 10) + (character - '0')) % 97
        : ((remainder * 100) + (character - 'A' + 10)) % 97);
}
