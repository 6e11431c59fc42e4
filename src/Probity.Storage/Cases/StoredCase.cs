using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Projecting;

namespace Probity.Storage.Cases;

/// <summary>A case as the database holds it.</summary>
/// <param name="Ordinal">Row of the case.</param>
/// <param name="Register">Its register.</param>
/// <param name="Key">Its key; empty once erased.</param>
/// <param name="History">Its events, opened.</param>
/// <param name="Case">What the events make; after erasure, what remains.</param>
/// <param name="Remains">Set once erased.</param>
internal sealed record StoredCase(
    long Ordinal, RegisterId Register, byte[] Key, IReadOnlyList<RecordedEvent> History, Case Case, CaseRow? Remains)
{
    public CaseId Id => Case.Id;

    public bool IsErased => Remains is not null;
}
