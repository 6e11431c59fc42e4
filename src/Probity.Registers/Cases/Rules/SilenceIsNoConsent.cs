using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An offer nobody answered in time lapses, and nothing is entered; shapes <see cref="Settlement"/>.</summary>
public sealed class SilenceIsNoConsent : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 14 (consent is explicit)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Redlist];
}
