using Probity.Registers.Cases;
using Probity.Registers.Framework;

namespace Probity.Storage.Cases;

/// <summary>What became of an act. <see cref="Done"/> and <see cref="Repeated"/> mean it is on disk.</summary>
public abstract record ActResult
{
    private ActResult()
    {
    }

    /// <summary>The act is in the record.</summary>
    /// <param name="Id">The case, new or not.</param>
    /// <param name="Version">Version after the act.</param>
    public sealed record Done(CaseId Id, int Version) : ActResult;

    /// <summary>A rule refused it; nothing was written.</summary>
    /// <param name="Refusal">Rule, clause and sentence.</param>
    public sealed record Refused(Refusal Refusal) : ActResult;

    /// <summary>The case has moved on since the caller read it; nothing was written.</summary>
    /// <param name="ActualVersion">The version the case has now.</param>
    public sealed record Conflict(int ActualVersion) : ActResult;

    /// <summary>No such case or register, or it is erased.</summary>
    public sealed record NotFound : ActResult;

    /// <summary>The same actor used the same idempotency key for another act, or for another case; nothing was written.</summary>
    public sealed record KeyReused : ActResult;

    /// <summary>The same idempotency key was used by the same actor before; this is what that act led to.</summary>
    /// <param name="Id">The case.</param>
    /// <param name="Version">Version after that act.</param>
    public sealed record Repeated(CaseId Id, int Version) : ActResult;
}
