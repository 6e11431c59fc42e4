using NodaTime;

namespace Probity.Registers.Recording;

/// <summary>What a register of records holds.</summary>
public enum RecordedKind
{
    /// <summary>Decisions on administrative penalties.</summary>
    Penalty,

    /// <summary>Decisions on administrative permits.</summary>
    Permit,
}

/// <summary>What an administrative decision says, beside its issuer, number and day, which the case's document holds.</summary>
/// <param name="Type">Type of penalty or permit, as the decision names it.</param>
/// <param name="Content">What is imposed or permitted.</param>
/// <param name="IssuerCode">Unified social credit code of the deciding body.</param>
/// <param name="Source">Body the data comes from.</param>
/// <param name="SourceCode">Its unified social credit code.</param>
public sealed record RecordedAct(string Type, string Content, string IssuerCode, string Source, string SourceCode)
{
    /// <summary>What only a penalty says; null for a permit.</summary>
    public PenaltyDetails? Penalty { get; init; }

    /// <summary>What only a permit says; null for a penalty.</summary>
    public PermitDetails? Permit { get; init; }

    /// <summary>Other numbers of the organisation; null where the decision gives none.</summary>
    public OtherCodes? OtherCodes { get; init; }

    /// <summary>Remarks of the source; null when there are none.</summary>
    public string? Remarks { get; init; }

    /// <summary>Penalty or permit; null for an act that is neither or both.</summary>
    internal RecordedKind? Kind => (Penalty, Permit) switch
    {
        ({ }, null) => RecordedKind.Penalty,
        (null, { }) => RecordedKind.Permit,
        _ => null,
    };

    /// <summary>The last day on which the decision lets itself be shown; null when it names none.</summary>
    public LocalDate? ShownUntil() => Penalty?.ShownUntil ?? Permit?.ValidUntil;

    /// <summary>What was found, or what is permitted: the conduct of the entry.</summary>
    public string Account() => Penalty?.Facts ?? Content;

    /// <summary>The same with corrected content, or facts; null leaves what is there.</summary>
    internal RecordedAct Corrected(string? content, string? facts) => this with
    {
        Content = content ?? Content,
        Penalty = facts is null || Penalty is null ? Penalty : Penalty with { Facts = facts },
    };
}

/// <summary>What only a penalty says.</summary>
/// <param name="Violation">Type of the violation.</param>
/// <param name="Facts">What was found.</param>
/// <param name="Basis">The provisions the penalty rests on, as the decision cites them.</param>
public sealed record PenaltyDetails(string Violation, string Facts, string Basis)
{
    /// <summary>The day that stands for no end in <see cref="ValidUntil"/>, as in the data standard of double publicity.</summary>
    public static LocalDate NoEnd { get; } = new(2099, 12, 31);

    /// <summary>Fine in fen, the hundredth part of a yuan; null when there is none.</summary>
    public long? FineFen { get; init; }

    /// <summary>Confiscated amount in fen; null when nothing is confiscated.</summary>
    public long? ConfiscatedFen { get; init; }

    /// <summary>Name and number of a licence suspended or revoked; null when none is.</summary>
    public string? Licence { get; init; }

    /// <summary>The last day on which the penalty itself is valid, or <see cref="NoEnd"/>; null in what was recorded without it.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The day on which the decision says that showing it ends; null when it does not say.</summary>
    public LocalDate? ShownUntil { get; init; }
}

/// <summary>What only a permit says.</summary>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidUntil">Last day.</param>
public sealed record PermitDetails(LocalDate ValidFrom, LocalDate ValidUntil)
{
    /// <summary>Title of the decision; null when it has none.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>Name of the certificate; null when none is issued.</summary>
    public string? Certificate { get; init; }

    /// <summary>Number of the certificate.</summary>
    public string? CertificateNumber { get; init; }
}

/// <summary>Numbers an organisation bears beside its unified social credit code or organisation code. They identify nobody here.</summary>
/// <param name="Business">Business registration number.</param>
/// <param name="Tax">Tax registration number.</param>
/// <param name="Institution">Number of an institution's certificate.</param>
/// <param name="SocialOrganisation">Number of a social organisation's certificate.</param>
public sealed record OtherCodes(string? Business, string? Tax, string? Institution, string? SocialOrganisation);
