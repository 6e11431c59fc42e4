using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>One document counts once under one heading, and no oftener than it says.</summary>
public sealed class NoFactCountsTwice : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 29 (not twice for one act)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    private const int Most = 99;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not RecordFact record)
        {
            return null;
        }

        if (record.Times is < 1 or > Most || (record.Times > 1 && circumstances.Charter.Rating?.Indicator(record.Clause) is null))
        {
            return Refuse($"Say how many times, 1 to {Most}; what is not counted by times happens once.", $"请填写次数，1至{Most}次；不按次数计算的，填1。", "times");
        }

        return file.Assessment?.Facts.Any(f => f.Counts && f.Clause == record.Clause && Same(f.Document.Number, record.Document.Number)) == true
            ? Refuse("This document is already counted under this heading.", "该文书已在此项下计入。", "document.number")
            : null;
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.Ordinal);
}
