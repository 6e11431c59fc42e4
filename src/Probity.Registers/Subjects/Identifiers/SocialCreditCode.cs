using System.Diagnostics.CodeAnalysis;

namespace Probity.Registers.Subjects;

/// <summary>Unified social credit code of GB 32100-2015: 18 characters naming the registering authority, the type of subject, the place and the organisation.</summary>
/// <remarks>
/// Genuine codes issued in the first years fail the check, so a failed check never refuses a code: it leaves a <see cref="Doubt"/>
/// that a person has to settle. Codes of sole traders name natural persons and are treated as theirs.
/// </remarks>
public sealed record SocialCreditCode
{
    private const int Length = 18;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // 3^i mod 31 for place i.
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private SocialCreditCode(string value) => Value = value;

    /// <summary>The eighteen characters.</summary>
    public string Value { get; }

    /// <summary>First character: who registered the subject, such as 9 for market regulation or 5 for civil affairs.</summary>
    public char RegisteringAuthority => Value[0];

    /// <summary>Second character: the type of subject, in the registering authority's own numbering.</summary>
    public char Type => Value[1];

    /// <summary>Six digits of GB/T 2260: where the subject was registered.</summary>
    public string Division => Value[2..8];

    /// <summary>The nine characters of the organisation code inside, whether or not its check digit is right.</summary>
    public string EmbeddedOrganisationCode => Value[8..17];

    /// <summary>Whether the code is an individually-owned business's (it begins with 92): it is a natural person's then.</summary>
    public bool IsSoleTrader => Value.StartsWith("92", StringComparison.Ordinal);

    /// <summary>Whether the division does not exist (99), so that no real subject can have the code.</summary>
    public bool IsSynthetic => Division.StartsWith("99", StringComparison.Ordinal);

    /// <summary>Which check the code fails; null when it passes both. The outer check is named first.</summary>
    public IdentifierFault? Doubt
    {
        get
        {
            if (Check(Value[..^1]) != Value[^1])
                return Fault(IdentifierFaultKind.WrongCheck);

            return OrganisationCode.TryParse(EmbeddedOrganisationCode, out _, out _) ? null : Fault(IdentifierFaultKind.WrongEmbeddedCheck);
        }
    }

    /// <summary>Reads a code in any usual spelling; refuses a wrong length or alphabet only, since a failed check is a <see cref="Doubt"/>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SocialCreditCode? code, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        fault = Examine(text, out var value);
        if (fault is not null)
        {
            code = null;
            return false;
        }

        code = new SocialCreditCode(value);
        return true;
    }

    /// <summary>The check character of the first seventeen.</summary>
    /// <exception cref="ArgumentException">Not seventeen characters of the scheme.</exception>
    public static char Check(string firstSeventeen)
    {
        ArgumentNullException.ThrowIfNull(firstSeventeen);
        if (firstSeventeen.Length != Length - 1 || !HasItsAlphabet(firstSeventeen))
            throw new ArgumentException("Seventeen characters of a unified social credit code are needed.", nameof(firstSeventeen));

        var sum = firstSeventeen.Select((character, place) => Weights[place] * Alphabet.IndexOf(character)).Sum();
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>The code that begins with these seventeen characters; the organisation code inside is taken as it is.</summary>
    /// <exception cref="ArgumentException">Not seventeen characters of the scheme.</exception>
    public static SocialCreditCode WithCheck(string firstSeventeen) => new(firstSeventeen + Check(firstSeventeen));

    /// <summary>The code of an organisation, with both checks computed.</summary>
    /// <param name="authorityAndType">First two characters, such as 91 for an enterprise.</param>
    /// <param name="division">Six digits; begin with 99 for a code no real subject can have.</param>
    /// <param name="organisation">First eight characters of the organisation code.</param>
    /// <exception cref="ArgumentException">A part has a wrong length or alphabet.</exception>
    public static SocialCreditCode Compose(string authorityAndType, string division, string organisation) =>
        WithCheck(authorityAndType + division + OrganisationCode.WithCheck(organisation));

    /// <summary>This code as an identifier, with its doubt.</summary>
    public Identifier ToIdentifier() => new(IdentifierScheme.Uscc, Value, Doubt);

    /// <summary>The eighteen characters.</summary>
    public override string ToString() => Value;

    private static IdentifierFault? Examine(string? text, out string value)
    {
        if (IdentifierText.OfLength(text, Length, IdentifierScheme.Uscc, out value) is { } fault)
            return fault;

        return HasItsAlphabet(value) ? null : Fault(IdentifierFaultKind.WrongAlphabet);
    }

    private static bool HasItsAlphabet(string value) => value.All(Alphabet.Contains) && value[2..8].All(IdentifierText.IsDigit);

    private static IdentifierFault Fault(IdentifierFaultKind kind) => new(kind, IdentifierScheme.Uscc);
}
