using CsCheck;
using NodaTime;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Subjects.Identifiers;

internal static class Given
{
    internal const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    internal const string Digits = "0123456789";
    internal const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    internal static Gen<string> Text(string alphabet, int length) => Gen.Char[alphabet].Array[length].Select(characters => new string(characters));

    internal static Gen<SocialCreditCode> CreditCodes { get; } =
        Gen.Select(Text(CreditAlphabet, 2), Text(Digits, 6), Text(CreditAlphabet, 8), SocialCreditCode.Compose);

    internal static Gen<ResidentId> ResidentIds { get; } = Gen.Select(
        Gen.Int[0, 9999], Gen.Int[0, 60_000], Gen.Int[0, 999],
        (area, day, sequence) => ResidentId.Synthetic(area, new LocalDate(1900, 1, 1).PlusDays(day), sequence));

    internal static Gen<LegalEntityIdentifier> EntityIdentifiers { get; } = Text(Digits + Capitals, 18).Select(LegalEntityIdentifier.WithCheck);

    /// <summary>The text with one place changed to another character of the alphabet given for the character that stands there.</summary>
    internal static Gen<string> OneCharacterChanged(string text, Func<int, char, string> alphabetAt) =>
        Gen.Int[0, text.Length - 1].SelectMany(place => Gen.Char[alphabetAt(place, text[place]).Replace(text[place].ToString(), "", StringComparison.Ordinal)]
            .Select(character => text[..place] + character + text[(place + 1)..]));

    internal static IdentifierFaultKind? FaultOf(IdentifierScheme scheme, string? value) =>
        Identifier.TryParse(scheme, value, out _, out var fault) ? null : fault.Kind;
}
