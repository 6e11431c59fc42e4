using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A rule every charter, draft or in force, has to keep.</summary>
public abstract class CharterRule : Rule
{
    /// <summary>Everything in the charter that breaks this rule.</summary>
    internal abstract IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition);

    /// <summary>A finding of this rule at a place in the charter.</summary>
    protected CharterFinding Find(string path, string en, string zh) => new(Id, Citation, path, new LocalizedText(en, zh));
}

/// <summary>One way in which a charter breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">The citation behind it.</param>
/// <param name="Path">Place in the file, e.g. <c>grounds[0].term</c>; readers turn it into a line.</param>
/// <param name="Sentence">What a drafter needs to know.</param>
public sealed record CharterFinding(RuleId Rule, string Clause, string Path, LocalizedText Sentence);
