using NodaTime;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Storage.Entries;
using Probity.Web.Acts;
using Probity.Web.Languages;
using Probity.Web.Portal;

namespace Probity.Web.Organisations;

/// <summary>What the registers of this node publish about one organisation today, side by side. Nothing in it is worked out of more than one entry.</summary>
/// <param name="Identifier">The code asked about.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Language"><c>en</c> or <c>zh</c>.</param>
/// <param name="SideBySide">What the report is and is not.</param>
/// <param name="Entries">In order of register; each stands by itself.</param>
public sealed record OrganisationReport(string Identifier, string MadeAt, string Language, string SideBySide, IReadOnlyList<OrganisationEntry> Entries)
{
    /// <summary>The organisation code in an address, or null: of a natural person or sole trader there is no report.</summary>
    public static Identifier? Code(string? text) =>
        Registers.Subjects.Identifier.TryParse(text?.Contains(':', StringComparison.Ordinal) == true ? text : $"uscc:{text}", out var identifier, out _)
        && !identifier.IsOfPerson ? identifier : null;

    internal static OrganisationReport Of(Identifier code, RegisterNode node, Texts t) => new(
        code.ToString(), Instant.FromDateTimeOffset(node.Time.GetUtcNow()).ToString(), t.Language.Code(), t["organisation.side-by-side"],
        [.. node.Entries.OfOrganisation(code).Select(entry => OrganisationEntry.Of(entry, node, t))]);
}

/// <summary>One entry with its context, as its own register publishes it.</summary>
/// <param name="Register">Register.</param>
/// <param name="RegisterTitle">Its title.</param>
/// <param name="KindOfRegister">Blacklist, redlist, directory, rating or record.</param>
/// <param name="Authority">Who keeps it.</param>
/// <param name="Reference">Entry reference.</param>
/// <param name="Address">Where the entry opens with everything behind it.</param>
/// <param name="Name">Name as registered.</param>
/// <param name="Particulars">Everything the charter publishes, as labelled lines.</param>
/// <param name="Since">First day.</param>
/// <param name="Until">Last day if nobody acts again.</param>
/// <param name="Objection">State of any objection.</param>
/// <param name="DoesNotMean">What the entry does not mean.</param>
/// <param name="ObjectAt">Where to object.</param>
public sealed record OrganisationEntry(
    string Register, string RegisterTitle, string KindOfRegister, string Authority, string Reference, string Address, string Name,
    IReadOnlyList<LabelledLine> Particulars, string Since, string? Until, string Objection, string DoesNotMean, string ObjectAt)
{
    internal static OrganisationEntry Of(PublicEntry entry, RegisterNode node, Texts t)
    {
        var view = RegisterView.Of(node, node.Directory.Find(entry.Register)!);
        var charter = node.Library.Charter(entry.Charter);
        var words = t.In(charter.Kind);
        return new OrganisationEntry(
            entry.Register.Value, t.Say(charter.Title), t.Word(charter.Kind), t.Say(view.Keeper.Name), entry.Reference,
            $"{view.Address}/entries/{Uri.EscapeDataString(entry.Reference)}", entry.Name,
            [.. Lines(entry, charter, words).Where(line => !string.IsNullOrWhiteSpace(line.Value)).Select(line => new LabelledLine(line.Label, line.Value!))],
            Dates.Machine(entry.From), entry.Until is { } until ? Dates.Machine(until) : null, t.Word(entry.Objection), t.Say(charter.DoesNotMean), t.Say(view.Keeper.Contact));
    }

    // A grade is read in its own register and nowhere else: the report says where, and not which.
    private static IEnumerable<(string Label, string? Value)> Lines(PublicEntry entry, Registers.Charters.Charter charter, Texts t) =>
    [
        (t["portal.entry.ground"], entry.Ground is { } key && charter.Ground(key) is { } ground ? t.Say(ground.Text) : null),
        (t["portal.entry.document"], entry.Document), (t["portal.entry.issuer"], entry.Issuer),
        (t["portal.entry.obligation"], entry.Obligation), (t["portal.entry.conduct"], entry.Conduct),
        .. entry.Recorded is { } act ? RecordedParticulars.Of(act, entry.DecidedOn, t).Select(line => (line.Label, (string?)line.Value)) : [],
        (t["portal.entry.measures"], string.Join(t["portal.comma"], entry.Measures.Select(charter.Measure).OfType<Registers.Measures.MeasureClause>().Select(m => t.Say(m.Text)))),
        (t["organisation.assessed"], entry.Assessment is { } assessment ? t.Format("organisation.assessed.where", assessment.Year) : null),
    ];
}

/// <summary>A label and what stands under it.</summary>
/// <param name="Label">In the report's language.</param>
/// <param name="Value">As the register holds it.</param>
public sealed record LabelledLine(string Label, string Value);
