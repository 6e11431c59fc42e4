using Probity.CharterFiles;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Storage;

namespace Probity.Operations;

/// <summary>Says what a new edition changes: its figures and catalogues, what charters would break, and which listings go on as they are.</summary>
/// <param name="Before">Key and version of the old edition.</param>
/// <param name="After">Key and version of the new one, or the name of its file.</param>
/// <param name="Draft">Text of the new one's file, when it is one.</param>
internal sealed record CompareEditions(string Before, string After, string? Draft) : Operation
{
    public override bool NeedsRecords => true;

    public override async Task<Outcome> RunAsync(RegisterNode node, CancellationToken cancel)
    {
        var outcome = With(node.Library);
        if (outcome.ExitCode != 0)
        {
            return outcome;
        }

        var lines = new List<string>(outcome.Lines) { "", $"Registers here under {Before}; their listings in force keep it to the end:" };
        foreach (var register in node.Directory.Registers.Where(r => node.Library.Charter(r.Charter).Edition == Before))
        {
            var figures = await node.Figures.ReadAsync(register.Id, cancel);
            lines.Add($"  {register.Id} ({register.Charter}): {figures?.InForce?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "too few to tell"} in force");
        }

        return Outcome.Done([.. lines]);
    }

    /// <summary>The comparison as far as a library knows.</summary>
    public Outcome With(CharterLibrary library)
    {
        if (Draft is not null && EditionFile.Read(Draft) is { Value: null } faulty)
        {
            return Outcome.Refused([.. Commands.Faults.Lines(After, faulty.Faults)]);
        }

        var before = library.Editions.FirstOrDefault(e => e.Reference == Before);
        var after = Draft is null ? library.Editions.FirstOrDefault(e => e.Reference == After) : EditionFile.Read(Draft).Value;
        if (before is null || after is null)
        {
            return Outcome.Refused($"{(before is null ? Before : After)}: no such edition, and no such file. There are {string.Join(", ", library.Editions.Select(e => e.Reference))}.");
        }

        var changes = EditionChanges.Between(before, after).Select(c => c switch
        {
            { Before: null } => $"  + {c.Path}: {c.After}",
            { After: null } => $"  - {c.Path}: {c.Before}",
            _ => $"  ~ {c.Path}: {c.Before} -> {c.After}",
        });
        var charters = library.Charters.Where(c => c.Edition == before.Reference).SelectMany(c => CharterRules.Check(c, after)
            .Select(f => $"  {c.Reference} at {f.Path}: {f.Sentence.En}").DefaultIfEmpty($"  {c.Reference}: breaks no rule"));
        return Outcome.Done([$"From {before.Reference} to {after.Reference}:", .. changes, "", $"Charters under {before.Reference}, if a new version moved them:", .. charters]);
    }
}
