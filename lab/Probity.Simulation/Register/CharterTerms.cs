using Probity.CharterFiles;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Simulation.Register;

/// <summary>A charter as a run uses it: its clocks and term, how public it makes a natural person's listing, and which rules of the framework hold.</summary>
public sealed record CharterTerms
{
    /// <summary>The charter.</summary>
    public required Charter Charter { get; init; }

    /// <summary>The framework edition it was written under.</summary>
    public required FrameworkEdition Edition { get; init; }

    /// <summary>The calendar its deadlines are counted on.</summary>
    public required WorkingDayCalendar Calendar { get; init; }

    /// <summary>The ground people are listed on.</summary>
    public required Ground Ground { get; init; }

    /// <summary>How far a natural person's listing is made known.</summary>
    public required Publicity Publicity { get; init; }

    /// <summary>Rules that hold in this run.</summary>
    public FrameworkRules Rules { get; init; } = FrameworkRules.Every;

    /// <summary>Length of a listing; the ground's unless an experiment asks for another.</summary>
    public required CalendarSpan Term { get; init; }

    /// <summary>The terms of a charter.</summary>
    /// <param name="charter">A blacklist that decides (not a mirrored one) and may list natural persons.</param>
    /// <param name="library">Where its edition and calendar are found.</param>
    /// <param name="ground">Key of the ground; null for the charter's first.</param>
    /// <exception cref="ArgumentException">The charter decides nothing, is no blacklist, lists no natural persons or has no such ground.</exception>
    public static CharterTerms Of(Charter charter, CharterLibrary library, string? ground = null)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(library);
        if (charter.Mirrored || charter.Clocks is null || charter.Grounds.Count == 0)
            throw new ArgumentException($"{charter.Reference} mirrors another keeper's list and decides nothing, so there is nothing to simulate.", nameof(charter));
        if (charter.Kind != RegisterKind.Blacklist)
            throw new ArgumentException($"{charter.Reference} is no blacklist; the lab is about what being on one does.", nameof(charter));
        if (!charter.SubjectKinds.Contains(SubjectKind.NaturalPerson))
            throw new ArgumentException($"{charter.Reference} lists no natural persons; the lab is about relations between persons.", nameof(charter));
        var chosen = ground is null ? charter.Grounds[0] : charter.Ground(ground)
            ?? throw new ArgumentException($"{charter.Reference} has no ground '{ground}'; it has {string.Join(", ", charter.Grounds.Select(g => g.Key))}.", nameof(ground));
        return new CharterTerms
        {
            Charter = charter,
            Edition = library.Edition(charter.Edition),
            Calendar = library.Calendar("Asia/Shanghai"),
            Ground = chosen,
            Publicity = charter.Publication.Any(p => p.Subject == SubjectKind.NaturalPerson && p.Public) ? Publicity.Searchable : Publicity.OnRequest,
            Term = chosen.Term,
        };
    }

    /// <summary>These terms without some rules. Without <see cref="FrameworkRules.NoShaming"/>, listings are broadcast as they were before the rule, unless another publicity was chosen.</summary>
    public CharterTerms Without(FrameworkRules rules) => this with
    {
        Rules = Rules & ~rules,
        Publicity = rules.HasFlag(FrameworkRules.NoShaming) && Publicity <= Publicity.OnRequest ? Publicity.Broadcast : Publicity,
    };

    /// <summary>These terms with another publicity. Anything beyond answering requests takes <see cref="FrameworkRules.NoShaming"/> out, since the framework never allows it for natural persons.</summary>
    public CharterTerms MadeKnown(Publicity publicity) => this with
    {
        Publicity = publicity,
        Rules = publicity > Publicity.OnRequest ? Rules & ~FrameworkRules.NoShaming : Rules,
    };

    /// <summary>These terms with listings of another length.</summary>
    public CharterTerms Lasting(CalendarSpan term) => this with { Term = term };
}
