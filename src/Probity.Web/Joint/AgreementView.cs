using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Storage;
using Probity.Storage.Joint;
using Probity.Web.Languages;
using Probity.Web.Portal;

namespace Probity.Web.Joint;

/// <summary>Where an agreement stands on a day.</summary>
public enum AgreementStanding
{
    /// <summary>Proposed, and not concluded.</summary>
    Offered,

    /// <summary>Turned down before it was concluded.</summary>
    TurnedDown,

    /// <summary>Concluded, and not yet in force.</summary>
    Ahead,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Over.</summary>
    Over,
}

/// <summary>An agreement with everything needed to show what it is.</summary>
/// <param name="Stored">The agreement and who made it.</param>
/// <param name="Source">The register whose listings are applied.</param>
/// <param name="Implementer">Who applies them.</param>
/// <param name="Today">The keeper's legal date.</param>
public sealed record AgreementView(StoredAgreement Stored, RegisterView Source, Authority Implementer, LocalDate Today)
{
    public const string Portal = "/agreements";

    public Agreement Agreement => Stored.Agreement;

    public Charter Charter => Source.Charter;

    /// <summary>Its public page.</summary>
    public string Address => $"{Portal}/{Agreement.Id}";

    /// <summary>Its page at the desk.</summary>
    public string DeskAddress => $"{AgreementEndpoints.Address}/{Agreement.Id}";

    public AgreementStanding Standing =>
        Stored.IsOffered ? AgreementStanding.Offered
        : !Stored.IsConcluded ? AgreementStanding.TurnedDown
        : Today < Agreement.From ? AgreementStanding.Ahead
        : Agreement.IsInForceOn(Today) ? AgreementStanding.InForce : AgreementStanding.Over;

    public static AgreementView Of(RegisterNode node, StoredAgreement stored)
    {
        var source = RegisterView.Of(node, node.Directory.Find(stored.Agreement.Source)!);
        return new AgreementView(stored, source, node.Directory.Find(stored.Agreement.Implementer)!, node.Today(source.Keeper));
    }

    public static IEnumerable<AgreementView> Concluded(RegisterNode node) => node.Agreements.Concluded.Select(a => Of(node, a));

    /// <summary>A measure in the words of the register's charter; its key where the charter of today no longer has it.</summary>
    public string Measure(string key, Texts t) => Charter.Measure(key) is { } measure ? t.Say(measure.Text) : key;

    /// <summary>The implementing body's own provision for a measure.</summary>
    public static string Basis(JointMeasure measure, Texts t)
    {
        var title = t.Say(measure.Instrument.Title);
        return t.Language == Language.Zh ? $"{title}{measure.Basis.ArticleZh}" : $"{title}, {measure.Basis.Article}";
    }

    /// <summary>The kind of instrument that provision stands in, in the words of the edition.</summary>
    public string KindOf(LegalInstrument instrument, Texts t) =>
        Source.Edition.Ranks.FirstOrDefault(r => r.Key == instrument.Rank) is { } known ? t.Say(known.Name) : instrument.Rank;
}
