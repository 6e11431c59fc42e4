using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Simulation.Parameters;
using Probity.Simulation.Register;

namespace Probity.Simulation.Experiments.Reading;

/// <summary>Reads one arm: a charter and what is changed about it.</summary>
internal static class ArmReader
{
    public static Arm? Read(MapReader arm, CharterShelf shelf, ModelParameters shared)
    {
        var key = arm.Slug("key");
        var title = arm.Localized("title");
        var name = arm.Text("charter");
        var (charter, broken, fault) = name.Length > 0 ? shelf.Find(name) : default;
        if (fault is not null)
        {
            arm.Log.Add(arm.Required("charter")!, FileRule.Word, fault.En, fault.Zh);
        }

        var changes = new List<string>();
        var terms = Terms(arm, charter, shelf, changes);
        var own = FigureReader.Parameters(arm, "parameters");
        changes.AddRange(own.Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{p.Parameter.Name} = {p.Value:0.######}")));
        var parameters = own.Aggregate(shared, (all, p) => all.With(p.Parameter, p.Value));
        return terms is null ? null : new Arm(key, title, terms, parameters, changes, broken ?? []);
    }

    /// <summary>Asks for every key also where the charter is missing, so that each is known.</summary>
    private static CharterTerms? Terms(MapReader arm, Charter? charter, CharterShelf shelf, List<string> changes)
    {
        var ground = arm.Optional("ground") is null ? null : arm.Slug("ground");
        Publicity? publicity = arm.Optional("publicity") is null ? null : arm.Word<Publicity>("publicity");
        var term = arm.OptionalSpan("term");
        var without = arm.Optional("without") is null ? [] : arm.Words<FrameworkRules>("without");
        var lengths = ClockLengths.Read(arm);
        if (charter is null)
        {
            return null;
        }

        try
        {
            var terms = CharterTerms.Of(lengths.On(charter), shelf.Library, ground);
            Say(changes, ground, publicity, term, without, lengths);
            terms = (term is { } length ? terms.Lasting(length) : terms).Without(without.Aggregate(FrameworkRules.None, (all, rule) => all | rule));
            return publicity is { } level ? terms.MadeKnown(level) : terms;
        }
        catch (Exception fault) when (fault is ArgumentException or KeyNotFoundException)
        {
            var sentence = fault.Message.Split(" (Parameter", 2)[0];
            arm.Log.Add(arm.Required(fault is ArgumentException { ParamName: "ground" } ? "ground" : "charter")!, FileRule.Word, sentence, sentence);
            return null;
        }
    }

    private static void Say(
        List<string> changes, string? ground, Publicity? publicity, CalendarSpan? term, IReadOnlyList<FrameworkRules> without, ClockLengths lengths)
    {
        changes.AddRange(new[]
        {
            ground is null ? null : $"ground: {ground}", publicity is { } p ? $"publicity: {MapReader.WordFor(p)}" : null, term is { } t ? $"term: {t}" : null,
        }.OfType<string>());
        changes.AddRange(lengths.Given.Select(c => $"{c.Clock}: {c.Length}"));
        if (without.Count > 0)
        {
            changes.Add($"without: {string.Join(", ", without.Select(MapReader.WordFor))}");
        }
    }
}
