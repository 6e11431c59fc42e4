using System.Diagnostics.CodeAnalysis;

namespace Probity.Registers.Subjects;

/// <summary>Organisation code of GB 11714: eight digits or capitals and a check character.</summary>
public sealed record OrganisationCode
{
    private const int Length = 9;
    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    private OrganisationCode(string value) => Value = value;

    /// <summary>Nine characters, without the hyphen it is printed with.</summary>
    public string Value { get; }

    /// <summary>Reads a code in any usual spelling; refuses a wrong length, alphabet or check character.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganisationCode? code, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        fault = Examine(text, out var value);
        if (fault is not null)
        {
            code = null;
            return false;
        }

        code = new OrganisationCode(value);
        return true;
    }

    /// <summary>The check character, 0-9 or X, of the first eight.</summary>
    /// <exception cref="ArgumentException">Not eight digits or capital letters.</exception>
    public static char Check(string firstEight)
    {
        ArgumentNullException.ThrowIfNull(firstEight);
        if (firstEight.Length != Length - 1 || !firstEight.All(IdentifierText.IsDigitOrCapital))
            throw new ArgumentException("Eight digits or capital letters are needed.", nameof(firstEight));

        var sum = firstEight.Select((character, place) => Weights[place] * ValueOf(character)).Sum();
        return "0X987654321"[sum % 11];
    }

    /// <summary>The code that begins with these eight characters.</summary>
    /// <exception cref="ArgumentException">Not eight digits or capital letters.</exception>
    public static OrganisationCode WithCheck(string firstEight) => new(firstEight + Check(firstEight));

    /// <summary>This code as an identifier.</summary>
    public Identifier ToIdentifier() => new(IdentifierScheme.OrganisationCode, Value, null);

    /// <summary>The nine characters.</summary>
    public override string ToString() => Value;

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;

    private static IdentifierFault? Examine(string? text, out string value)
    {
        if (IdentifierText.OfLength(text, Length, IdentifierScheme.OrganisationCode, out value) is { } fault)
            return fault;
        if (!value[..^1].All(IdentifierText.IsDigitOrCapital) || !(IdentifierText.IsDigit(value[^1]) || value[^1] == 'X'))
            return new IdentifierFault(IdentifierFaultKind.WrongAlphabet, IdentifierScheme.OrganisationCode);

        return Check(value[..^1]) == value[^1] ? null : new IdentifierFault(IdentifierFaultKind.WrongCheck, IdentifierScheme.OrganisationCode);
    }
}
