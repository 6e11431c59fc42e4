using System.Text;
using Probity.Registers.Charters;

namespace Probity.Registers.Framework;

/// <summary>One rule of the framework. The class name is the rule's sentence; no role, import, file or API gets round it.</summary>
public abstract class Rule
{
    /// <summary>Which of the framework's eighteen principles the rule belongs to.</summary>
    public abstract Principle Principle { get; }

    /// <summary>The provision or the known failure the rule rests on.</summary>
    public abstract string Citation { get; }

    /// <summary>Kinds of register in which it holds; all of them unless the rule says otherwise.</summary>
    public virtual IReadOnlyList<RegisterKind> Kinds => RegisterKinds.All;

    /// <summary>The stable name used in refusals and problem details.</summary>
    public RuleId Id => new(Words('-').ToLowerInvariant());

    /// <summary>The rule as a sentence, read off its class name.</summary>
    public string Sentence
    {
        get
        {
            var words = Words(' ').ToLowerInvariant();
            return char.ToUpperInvariant(words[0]) + words[1..] + ".";
        }
    }

    /// <summary>Builds this rule's refusal.</summary>
    protected Refusal Refuse(string en, string zh, string? field = null) => new(Id, Citation, new LocalizedText(en, zh), field);

    private string Words(char separator)
    {
        var text = new StringBuilder();
        foreach (var letter in GetType().Name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append(separator);
            }

            text.Append(letter);
        }

        return text.ToString();
    }
}
