using System.Text;

namespace Probity.Registers.Cases;

/// <summary>What a text in an act is for; decides how long it must and may be.</summary>
internal enum TextUse
{
    /// <summary>Reasons: must have substance.</summary>
    Reasons,

    /// <summary>A record or statement: must not be empty.</summary>
    Record,

    /// <summary>A name, number or title: short, must not be empty.</summary>
    Particular,

    /// <summary>May be left out.</summary>
    Optional,
}

/// <summary>One text of an act, with the field it came in.</summary>
/// <param name="Field">Field of the request, in camel case.</param>
/// <param name="Text">What was written.</param>
/// <param name="Use">What it is for.</param>
internal readonly record struct WrittenText(string Field, string? Text, TextUse Use)
{
    private const int LeastWeight = 20;
    private const int LeastVariety = 6;

    /// <summary>Whether it says something: some twenty letters, or ten Chinese characters, and not one of them over and over.</summary>
    public bool HasSubstance
    {
        get
        {
            var letters = (Text ?? "").EnumerateRunes().Where(Rune.IsLetterOrDigit).ToArray();
            var weight = letters.Sum(letter => letter.Value >= 0x2E80 ? 2 : 1);
            return weight >= LeastWeight && letters.Distinct().Count() >= LeastVariety;
        }
    }

    public static WrittenText Reasons(string? text, string field = "reasons") => new(field, text, TextUse.Reasons);

    public static WrittenText Record(string? text, string field) => new(field, text, TextUse.Record);

    public static WrittenText Particular(string? text, string field) => new(field, text, TextUse.Particular);

    public static WrittenText Optional(string? text, string field) => new(field, text, TextUse.Optional);
}
