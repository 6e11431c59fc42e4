using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters.Rules;

/// <summary>A rating is about organisations; nothing grades a human being.</summary>
public sealed class NaturalPersonsAreNeverRated : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "NDRC, August 2019 (against personal scores); framework rule 14";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Kind == RegisterKind.Rating && charter.SubjectKinds.Contains(SubjectKind.NaturalPerson))
        {
            yield return Find("subjectKinds", "A rating cannot include natural persons.", "评级不得包括自然人。");
        }
    }
}
