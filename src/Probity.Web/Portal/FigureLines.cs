using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Storage.Figures;
using Probity.Storage.Joint;
using Probity.Web.Languages;

namespace Probity.Web.Portal;

/// <summary>One figure with what it counts.</summary>
/// <param name="Key">Stable key, used in the file.</param>
/// <param name="Name">Name.</param>
/// <param name="Value">Value as written.</param>
/// <param name="Meaning">What is counted.</param>
internal sealed record FigureLine(string Key, string Name, string Value, string Meaning);

/// <summary>A register's figures, each beside its definition. Nobody objects to an honour: a redlist has no figures of objections.</summary>
internal static class FigureLines
{
    public static IReadOnlyList<FigureLine> Of(RegisterFiguresReport figures, JointFigures? joint, RegisterKind kind, Texts texts) =>
    [
        Line("in-force", FigureText.Of(figures.InForce, texts), texts),
        .. HasObjections(kind) ? OfObjections(figures, texts) : [],
        Line("overdue", FigureText.Of(figures.OverdueClocks, texts), texts),
        .. joint is null ? [] : OfBodies(joint, texts),
    ];

    /// <summary>Whether anybody can object to an entry of such a register.</summary>
    public static bool HasObjections(RegisterKind kind) => ActKinds.Named(nameof(LodgeObjection))!.Kinds.Contains(kind);

    private static IEnumerable<FigureLine> OfObjections(RegisterFiguresReport figures, Texts texts) =>
    [
        Line("lodged", FigureText.Of(figures.ObjectionsLodged, texts), texts),
        Line("upheld", FigureText.Of(figures.ObjectionsUpheld, texts), texts),
        Line("rejected", FigureText.Of(figures.ObjectionsRejected, texts), texts),
        Line("lapsed", FigureText.Of(figures.ObjectionsLapsed, texts), texts),
        Line("wrong-identity", FigureText.Of(figures.Mistakes[Mistake.WrongIdentity], texts), texts),
        Line("days-to-correct", FigureText.Of(figures.MedianDaysToCorrect, texts), texts),
    ];

    private static IEnumerable<FigureLine> OfBodies(JointFigures joint, Texts texts) =>
    [
        Line("joint-applied", Texts.Number(joint.ByState[JointState.Applied]), texts),
        Line("joint-unacknowledged", Texts.Number(joint.ByState[JointState.Unacknowledged]), texts),
        Line("joint-overdue", Texts.Number(joint.Overdue), texts),
    ];

    private static FigureLine Line(string key, string value, Texts texts) =>
        new(key, texts[$"portal.figures.{key}"], value, texts[$"portal.figures.{key}.meaning"]);
}
