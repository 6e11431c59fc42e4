using System.Globalization;

namespace Probity.TransparencyLog.Entries;

/// <summary>When an entry was written, in UTC to 100 nanoseconds; as text always 28 characters (RFC 3339), so that text sorts as time does.</summary>
public readonly record struct LeafInstant : IComparable<LeafInstant>
{
    /// <summary>Length of the text form.</summary>
    public const int Length = 28;

    private const string Form = "0000-00-00T00:00:00.0000000Z";

    private LeafInstant(long ticks) => Ticks = ticks;

    /// <summary>Units of 100 nanoseconds since the year 1.</summary>
    public long Ticks { get; }

    public static LeafInstant Of(DateTimeOffset instant) => new(instant.UtcTicks);

    public DateTimeOffset ToDateTimeOffset() => new(Ticks, TimeSpan.Zero);

    /// <summary>Reads the text form; null when it is anything else, a 30 February or a leap second included.</summary>
    public static LeafInstant? Parse(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length)
            return null;
        for (var i = 0; i < Length; i++)
            if (Form[i] == '0' ? text[i] is < (byte)'0' or > (byte)'9' : text[i] != Form[i])
                return null;

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return null;
        return new LeafInstant(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks + Number(text[20..27]));
    }

    public int CompareTo(LeafInstant other) => Ticks.CompareTo(other.Ticks);

    public override string ToString() => ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    public static bool operator <(LeafInstant left, LeafInstant right) => left.Ticks < right.Ticks;

    public static bool operator >(LeafInstant left, LeafInstant right) => left.Ticks > right.Ticks;

    public static bool operator <=(LeafInstant left, LeafInstant right) => left.Ticks <= right.Ticks;

    public static bool operator >=(LeafInstant left, LeafInstant right) => left.Ticks >= right.Ticks;

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
