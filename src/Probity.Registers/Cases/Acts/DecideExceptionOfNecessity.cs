using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;

namespace Probity.Registers.Cases.Acts;

/// <summary>An officer grants or refuses an exception of necessity.</summary>
/// <param name="Number">Number of the exception within the case.</param>
/// <param name="Granted">Granted or refused.</param>
/// <param name="From">First day granted; null for the first day asked for.</param>
/// <param name="Until">Last day granted; null for the last day asked for.</param>
/// <param name="Reasons">Why.</param>
public sealed record DecideExceptionOfNecessity(int Number, bool Granted, LocalDate? From, LocalDate? Until, string Reasons) : CaseAct
{
    internal static ActKind Terms { get; } = ActKind.Of<DecideExceptionOfNecessity>(
        [Role.Officer], [Stage.Listed], when: (file, _) => file.Exceptions.Any(x => x.Granted is null),
        kinds: [RegisterKind.Blacklist]);

    /// <inheritdoc/>
    public override ActKind Kind => Terms;

    internal override IEnumerable<WrittenText> Texts => [WrittenText.Reasons(Reasons)];

    internal override Verdict Decide(Case file, Circumstances circumstances)
    {
        var asked = file.Exceptions.Single(x => x.Number == Number);
        return Granted
            ? Verdict.Of(new ExceptionGranted(Number, From ?? asked.From, Until ?? asked.Until, Reasons))
            : Verdict.Of(new ExceptionRefused(Number, Reasons));
    }
}
