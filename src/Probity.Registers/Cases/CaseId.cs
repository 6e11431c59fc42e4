namespace Probity.Registers.Cases;

/// <summary>Pseudonymous reference of a case and of the entry it may lead to; says nothing about its subject.</summary>
public readonly record struct CaseId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
