using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An annulled judgment or penalty ends the case and its listing, at any stage; shapes <see cref="Acts.RecordAnnulment"/>.</summary>
public sealed class AListingFallsWithItsBasis : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.FallsWithItsBasis;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 48; framework rule 12";
}
