namespace Probity.Registers.Checks;

/// <summary><see cref="ComparedText"/> of a short ASCII text, without runes and in one allocation: most names a check compares are such.</summary>
internal static class AsciiForm
{
    /// <summary>The most characters; what is longer takes the general way.</summary>
    public const int Longest = 512;

    public static string Of(string text)
    {
        Span<char> form = stackalloc char[Longest];
        var (length, gap) = (0, false);
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                gap = length > 0;
                continue;
            }

            // A gap stands for at least one character of the text, so the form is never longer than it.
            if (gap)
            {
                form[length++] = ' ';
            }

            form[length++] = char.IsAsciiLetterLower(letter) ? (char)(letter - ('a' - 'A')) : letter;
            gap = false;
        }

        return new string(form[..length]);
    }
}
