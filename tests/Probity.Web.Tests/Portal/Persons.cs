namespace Probity.Web.Tests.Portal;

/// <summary>Numbers of people who do not exist: their area code begins with 99.</summary>
internal static class Persons
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>A resident identity number with its check character (GB 11643).</summary>
    public static string Number { get; } = WithCheck("99010119840229001");

    private static string WithCheck(string digits) =>
        digits + "10X98765432"[digits.Select((digit, index) => (digit - '0') * Weights[index]).Sum() % 11];
}
