using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Probity.Registers.Subjects;

/// <summary>Resident identity number of GB 11643-1999: division, birth date, sequence, check. The sex it encodes is deliberately not offered.</summary>
public sealed record ResidentId
{
    private const int Length = 18;

    // Nobody on a register was born earlier; an earlier year is a typing error that happens to be a date.
    private const int EarliestBirthYear = 1850;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private ResidentId(string value, LocalDate birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>Seventeen digits and a check character, 0-9 or X.</summary>
    public string Value { get; }

    /// <summary>The birth date inside the number.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Six digits of GB/T 2260: where the number was first issued.</summary>
    public string Division => Value[..6];

    /// <summary>Whether the division does not exist (99), so that the number can never be a person's.</summary>
    public bool IsSynthetic => Value.StartsWith("99", StringComparison.Ordinal);

    /// <summary>Reads a number in any usual spelling; refuses a wrong length, alphabet, birth date or check character.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResidentId? number, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        fault = Examine(text, out var value, out var birthDate);
        if (fault is not null)
        {
            number = null;
            return false;
        }

        number = new ResidentId(value, birthDate);
        return true;
    }

    /// <summary>The check character, 0-9 or X, of the first seventeen digits.</summary>
    /// <exception cref="ArgumentException">Not seventeen digits.</exception>
    public static char Check(string firstSeventeen)
    {
        ArgumentNullException.ThrowIfNull(firstSeventeen);
        if (firstSeventeen.Length != Length - 1 || !firstSeventeen.All(IdentifierText.IsDigit))
            throw new ArgumentException("Seventeen digits are needed.", nameof(firstSeventeen));

        var sum = firstSeventeen.Select((digit, place) => Weights[place] * (digit - '0')).Sum();
        return "10X98765432"[sum % 11];
    }

    /// <summary>The number that begins with these seventeen digits.</summary>
    /// <exception cref="ArgumentException">Not seventeen digits, or no possible birth date among them.</exception>
    public static ResidentId WithCheck(string firstSeventeen) =>
        TryParse(firstSeventeen + Check(firstSeventeen), out var number, out var fault) ? number : throw new ArgumentException(fault.Sentence.En, nameof(firstSeventeen));

    /// <summary>A number that can never be a person's, for demonstrations and tests.</summary>
    /// <param name="area">0 to 9999: the last four digits of the division, after 99.</param>
    /// <param name="birthDate">From 1850 to 9999.</param>
    /// <param name="sequence">0 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is outside its range.</exception>
    public static ResidentId Synthetic(int area, LocalDate birthDate, int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(area);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(area, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(birthDate.Year, EarliestBirthYear, nameof(birthDate));
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, 999);
        return WithCheck($"99{area:D4}{birthDate.Year:D4}{birthDate.Month:D2}{birthDate.Day:D2}{sequence:D3}");
    }

    /// <summary>This number as an identifier.</summary>
    public Identifier ToIdentifier() => new(IdentifierScheme.ResidentId, Value, null);

    /// <summary>The eighteen characters. Never write them to a log: use <see cref="Identifier.Masked"/>.</summary>
    public override string ToString() => Value;

    private static IdentifierFault? Examine(string? text, out string value, out LocalDate birthDate)
    {
        birthDate = default;
        if (IdentifierText.OfLength(text, Length, IdentifierScheme.ResidentId, out value) is { } fault)
            return fault;
        if (!value[..^1].All(IdentifierText.IsDigit) || !(IdentifierText.IsDigit(value[^1]) || value[^1] == 'X'))
            return Fault(IdentifierFaultKind.WrongAlphabet);
        if (BirthDateIn(value) is not { } date)
            return Fault(IdentifierFaultKind.ImpossibleBirthDate);

        birthDate = date;
        return Check(value[..^1]) == value[^1] ? null : Fault(IdentifierFaultKind.WrongCheck);
    }

    private static LocalDate? BirthDateIn(string value)
    {
        var (year, month, day) = (int.Parse(value[6..10]), int.Parse(value[10..12]), int.Parse(value[12..14]));
        var exists = year >= EarliestBirthYear && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return exists ? new LocalDate(year, month, day) : null;
    }

    private static IdentifierFault Fault(IdentifierFaultKind kind) => new(kind, IdentifierScheme.ResidentId);
}
