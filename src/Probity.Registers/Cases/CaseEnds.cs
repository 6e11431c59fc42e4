using Probity.Registers.Charters;

namespace Probity.Registers.Cases;

/// <summary>How cases of a kind of register can end.</summary>
public static class CaseEnds
{
    /// <summary>In the order of the enumeration. Only an offer is refused, unanswered or taken back, and an honour neither lapses nor is earned off.</summary>
    public static IReadOnlyList<CaseEnd> Of(RegisterKind kind) => [.. Enum.GetValues<CaseEnd>().Where(end => end switch
    {
        CaseEnd.OfferRefused or CaseEnd.OfferLapsed or CaseEnd.AcceptanceWithdrawn => kind == RegisterKind.Redlist,
        CaseEnd.Lapsed or CaseEnd.Repaired => RegisterKinds.Repairable.Contains(kind),
        _ => true,
    })];
}
