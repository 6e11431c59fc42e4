using Probity.Registers.Framework;

namespace Probity.Registers.Checks.Rules;

/// <summary>A rule about checks at a point of service.</summary>
public abstract class CheckRule : Rule
{
    /// <summary>Null when the question may be answered.</summary>
    internal virtual Refusal? Examine(CheckQuestion question, CheckCircumstances circumstances) => null;

    /// <summary>What the question lacks to single out one subject, said without looking at any listing; null when nothing.</summary>
    internal virtual LocalizedText? Wanting(CheckQuestion question, CheckCircumstances circumstances) => null;

    /// <summary>True when a listing that shares a particular is certainly somebody else's.</summary>
    internal virtual bool Excludes(CandidateListing candidate, CheckQuestion question) => false;

    /// <summary>True when a listing that shares a particular may still be somebody else's.</summary>
    internal virtual bool Doubts(CandidateListing candidate, CheckQuestion question) => false;
}
