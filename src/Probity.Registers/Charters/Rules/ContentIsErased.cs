using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Personal content is destroyed within the edition's time after the end.</summary>
public sealed class ContentIsErased : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Erasable;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 19, 47";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Clocks is { } clocks && clocks.Erasure.Length.ApproximateDays > edition.MaximumErasure.ApproximateDays)
        {
            yield return Find("clocks.erasure.length", $"Personal content is destroyed within {edition.MaximumErasure} of the end.", $"个人信息内容须在结束后{edition.MaximumErasure}内销毁。");
        }
    }
}
