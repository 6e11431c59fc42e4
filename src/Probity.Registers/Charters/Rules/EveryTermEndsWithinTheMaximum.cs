using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A first term, its lengthening and the total with renewals all end within the edition's maximum for the severity.</summary>
public sealed class EveryTermEndsWithinTheMaximum : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Credit Repair Measures (2025), publication periods; court list, Art. 2; framework rule 9";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)))
        {
            var span = edition.LongestTerm(charter.Sector, ground.Severity);
            var longest = span?.ApproximateDays ?? 0;
            if (ground.Term.ApproximateDays + (ground.Aggravated?.ApproximateDays ?? 0) > longest)
            {
                yield return Find($"grounds[{at}].term", $"The term, with any lengthening, exceeds the edition's maximum of {span} for this severity.",
                    $"期限（含延长）超过框架版本对该严重程度规定的上限{span}。");
            }

            if (ground.TotalCap.ApproximateDays > longest || ground.TotalCap.ApproximateDays < ground.Term.ApproximateDays)
            {
                yield return Find($"grounds[{at}].totalCap", $"The total cap lies between the term and the edition's maximum of {span}.",
                    $"累计上限须不短于期限，且不超过框架版本规定的上限{span}。");
            }
        }
    }
}
