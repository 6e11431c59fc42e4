using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>The subject asks for an exception from one measure, out of a need of life or business.</summary>
/// <param name="Measure">Key of the measure.</param>
/// <param name="Necessity">For what need.</param>
/// <param name="From">First day asked for.</param>
/// <param name="Until">Last day asked for.</param>
public sealed record ApplyForExceptionOfNecessity(string Measure, string Necessity, LocalDate From, LocalDate Until) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<ApplyForExceptionOfNecessity>([Role.Subject], [Stage.Listed], Bench.Party, kinds: [RegisterKind.Blacklist]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Record(Necessity, "necessity")];

    internal override Verdict Decide(Case file, Circumstances circumstances) => Verdict.Of(new ExceptionRequested(
        file.Exceptions.Count + 1, Measure, Necessity, From, Until,
        circumstances.Due(circumstances.Today, circumstances.Charter.Clocks!.Exception)));
}
