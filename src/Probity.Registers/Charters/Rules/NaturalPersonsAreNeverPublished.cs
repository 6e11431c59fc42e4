using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters.Rules;

/// <summary>Entries about natural persons are never open to the public, and of them neither name nor address is a field.</summary>
public sealed class NaturalPersonsAreNeverPublished : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoShaming;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 6; known failure: faces and addresses on cinema screens";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (shown, at) in charter.Publication.Select((p, i) => (p, i)).Where(p => p.p.Subject == SubjectKind.NaturalPerson))
        {
            if (shown.Public)
            {
                yield return Find($"publication[{at}].public", "Entries about natural persons are never public.", "自然人的记录不得公开。");
            }

            if (shown.Fields.Any(f => f is PublishedField.Name or PublishedField.OrganisationIdentifier or PublishedField.OrganisationAddress))
            {
                yield return Find($"publication[{at}].fields", "Of a natural person neither name, number nor address is shown; whoever looks one up knows them already.",
                    "不得展示自然人的姓名、号码或者地址；查询人本已知悉。");
            }
        }
    }
}
