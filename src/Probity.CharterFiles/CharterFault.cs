using Probity.CharterFiles.Documents;
using Probity.Registers.Framework;

namespace Probity.CharterFiles;

/// <summary>One thing wrong with a file, at its place, with the sentence its drafter needs.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1; null when the fault is not at one place of the line.</param>
/// <param name="Path">The key's place in the document, e.g. <c>grounds[0].term</c>; empty for the document as a whole.</param>
/// <param name="Rule">The framework's rule, or a rule of the format, which starts with <c>charter-file-</c>.</param>
/// <param name="Clause">What the rule rests on.</param>
/// <param name="Sentence">What is wrong and what to write instead.</param>
public sealed record CharterFault(int Line, int? Column, string Path, RuleId Rule, string Clause, LocalizedText Sentence)
{
    /// <summary>True when nothing has been written there yet, rather than something wrong.</summary>
    public bool IsMissingKey => Rule == FileRule.MissingKey.Id();

    /// <summary>True when the file is not in order, rather than what it says against the framework.</summary>
    public bool IsOfFormat => FileRules.IsOne(Rule);
}

/// <summary>What became of reading a file: the value, or every fault found. Never both, never neither.</summary>
/// <param name="Value">Null when there is a fault.</param>
/// <param name="Faults">Empty when the file is in order; in order of line otherwise.</param>
public sealed record FileReading<T>(T? Value, IReadOnlyList<CharterFault> Faults)
    where T : class;
