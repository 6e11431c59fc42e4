using Probity.CharterFiles.Documents;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the keys of a charter, in the order the format documents them.</summary>
internal static class CharterReader
{
    public static Charter Read(MapReader file)
    {
        var legal = LegalReader.Of(file);
        return new Charter
        {
            Reference = new CharterReference(file.Slug("charter"), file.Number("version", 1, 9999)),
            Edition = file.Text("edition"),
            Title = file.Localized("title"),
            Purpose = file.Localized("purpose"),
            DoesNotMean = file.Localized("doesNotMean"),
            Sector = file.Slug("sector"),
            Kind = file.Word<RegisterKind>("kind"),
            Level = file.Word<Registers.Authorities.Level>("level"),
            SetAt = file.OptionalWord<Registers.Authorities.Level>("setAt"),
            Area = file.OptionalSlug("area"),
            Consent = file.OptionalInside("superiorsConsent", c => new ConsentClause(c.Word<Registers.Authorities.Level>("below"), legal.Citation(c, "basis"))),
            Mirrored = file.Truth("mirrored"),
            SubjectKinds = file.Words<SubjectKind>("subjectKinds"),
            Instruments = legal.Instruments,
            Grounds = file.Maps("grounds", g => Ground(g, legal)),
            Exclusions = file.Maps("exclusions", e => new Exclusion(e.Slug("key"), e.Localized("text"), legal.Citation(e, "basis"))),
            Clocks = NullableInside(file, "clocks", c => ClocksReader.Read(c, legal)),
            Service = file.Maps("service", s => Manner(s, legal)),
            Measures = file.Maps("measures", m => Measure(m, legal)),
            Publication = file.Maps("publication", p => Publication(p, legal), keyed: false),
            Repair = NullableInside(file, "repair", r => Repair(r, legal)),
            Rating = file.OptionalInside("rating", r => RatingReader.Read(r, legal)),
            Records = file.OptionalWord<RecordedKind>("records"),
            StricterThanLaw = file.Texts("stricterThanLaw"),
        };
    }

    /// <summary>The key has to be there; its value may be null.</summary>
    private static T? NullableInside<T>(MapReader file, string key, Func<MapReader, T> read)
        where T : class => file.Required(key, KeyForm.Map) is null ? null : file.OptionalInside(key, read);

    private static Ground Ground(MapReader g, LegalReader legal) => new(
        g.Slug("key"), g.Localized("text"), legal.Citation(g, "basis"), g.Word<Severity>("severity"), g.Span("term"),
        legal.OptionalCitation(g, "termBasis"), g.Span("totalCap"), g.OptionalSpan("aggravated"), g.Truth("requiresAbility"),
        g.Truth("namesRepresentatives"), g.Texts("evidence"))
    {
        Category = g.OptionalSlug("category"),
    };

    private static ServiceManner Manner(MapReader s, LegalReader legal) => new(
        s.Slug("key"), s.Localized("text"), legal.Citation(s, "basis"), s.Truth("substituted"), s.OptionalSpan("deemedAfter"))
    {
        Channel = s.Word<ServiceChannel>("channel"),
    };

    private static MeasureClause Measure(MapReader m, LegalReader legal) => new(
        m.Slug("key"), m.Slug("catalogue"), m.Localized("text"), legal.Citation(m, "basis"), m.Words<SubjectKind>("targets"),
        [.. m.Slugs("activities").Select(a => new ActivityId(a))], m.Localized("implementingBody"), m.Truth("mandatory"),
        m.Truth("necessityException"))
    {
        PermissionToAct = m.OptionalInside("permissionToAct", legal.Read),
    };

    private static Publication Publication(MapReader p, LegalReader legal) => new(
        p.Word<SubjectKind>("subject"), p.Truth("public"), p.Words<PublishedField>("fields"), legal.Citation(p, "basis"));

    private static RepairClause Repair(MapReader r, LegalReader legal) => new(
        r.Texts("conditions"), legal.Citation(r, "basis"), r.Number("fee", 0, 1_000_000))
    {
        Wait = r.OptionalInside("wait", w => new RepairWait(w.Span("after"), w.Word<WaitCount>("counted"), legal.Citation(w, "basis"))),
    };
}
