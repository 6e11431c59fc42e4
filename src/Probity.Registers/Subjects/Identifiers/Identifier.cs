using System.Diagnostics.CodeAnalysis;

namespace Probity.Registers.Subjects;

/// <summary>One number a subject is known by, in the canonical form that is stored, hashed and compared.</summary>
/// <remarks>Equal identifiers are the same number of the same scheme; nothing about two of them is ever "similar".</remarks>
public sealed record Identifier
{
    // The end of the number is what a holder recognises; the beginning of a resident identity number tells place and birth date.
    private const int ShownOfPerson = 4;

    internal Identifier(IdentifierScheme scheme, string value, IdentifierFault? doubt) => (Scheme, Value, Doubt) = (scheme, value, doubt);

    /// <summary>The scheme the number belongs to.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The number in canonical form, without its scheme.</summary>
    public string Value { get; }

    /// <summary>What speaks against the number being genuine without deciding it: a failed check of a unified social credit code.</summary>
    public IdentifierFault? Doubt { get; }

    /// <summary>Whether a person must confirm the number against the document before it is relied on.</summary>
    public bool RequiresConfirmation => Doubt is not null;

    /// <summary>Whether the number names a natural person, sole traders included.</summary>
    public bool IsOfPerson => Scheme.IsOfPerson || IsOfSoleTrader;

    /// <summary>Whether it is the credit code of a sole trader, who counts as a natural person.</summary>
    public bool IsOfSoleTrader => Scheme == IdentifierScheme.Uscc && Value.StartsWith("92", StringComparison.Ordinal);

    /// <summary>The number as it may be shown: an organisation's whole, a person's with its last characters only.</summary>
    public string Masked
    {
        get
        {
            if (!IsOfPerson)
                return Value;
            if (Scheme != IdentifierScheme.Passport)
                return Hidden(Value, ShownOfPerson);

            // Two of a passport's few characters are enough to recognise one's own.
            return $"{Value[..4]}{Hidden(Value[4..], ShownOfPerson / 2)}";
        }
    }

    /// <summary>Reads <c>scheme:value</c>, such as <c>lei:5493...</c>; false and the fault when it is refused. Never throws.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Identifier? identifier, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        var separator = text?.AsSpan().IndexOfAny(':', '\uFF1A') ?? -1;
        if (text is not null && separator > 0 && IdentifierScheme.TryParse(text[..separator].Trim(), out var scheme))
            return TryParse(scheme, text[(separator + 1)..], out identifier, out fault);

        identifier = null;
        fault = new IdentifierFault(string.IsNullOrWhiteSpace(text) ? IdentifierFaultKind.Missing : IdentifierFaultKind.UnknownScheme, null);
        return false;
    }

    /// <summary>Reads the number of a known scheme; false and the fault when it is refused. Never throws on any text.</summary>
    public static bool TryParse(
        IdentifierScheme scheme, string? value, [NotNullWhen(true)] out Identifier? identifier, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        identifier = Read(scheme, value, out fault);
        fault = identifier is null ? fault ?? new IdentifierFault(IdentifierFaultKind.UnknownScheme, scheme) : null;
        return fault is null;
    }

    /// <summary>Reads an identifier that was stored by us, <c>scheme:value</c>.</summary>
    /// <exception cref="FormatException">The text is no identifier; the message does not quote it.</exception>
    public static Identifier Parse(string text) =>
        TryParse(text, out var identifier, out var fault) ? identifier : throw new FormatException(fault.Sentence.En);

    /// <summary>
    /// The full number with its scheme, <c>uscc:91...</c>, which <see cref="Parse"/> reads back. Of a person it must not reach a page,
    /// a log or a message: show <see cref="Masked"/>.
    /// </summary>
    public override string ToString() => $"{Scheme.Slug}:{Value}";

    private static Identifier? Read(IdentifierScheme scheme, string? value, out IdentifierFault? fault)
    {
        if (scheme == IdentifierScheme.Uscc)
            return SocialCreditCode.TryParse(value, out var credit, out fault) ? credit.ToIdentifier() : null;
        if (scheme == IdentifierScheme.OrganisationCode)
            return OrganisationCode.TryParse(value, out var organisation, out fault) ? organisation.ToIdentifier() : null;
        if (scheme == IdentifierScheme.ResidentId)
            return ResidentId.TryParse(value, out var resident, out fault) ? resident.ToIdentifier() : null;
        if (scheme == IdentifierScheme.Lei)
            return LegalEntityIdentifier.TryParse(value, out var entity, out fault) ? entity.ToIdentifier() : null;

        return Passport.TryParse(value, out var passport, out fault) ? passport.ToIdentifier() : null;
    }

    private static string Hidden(string value, int shown) => new string('*', value.Length - shown) + value[^shown..];
}
