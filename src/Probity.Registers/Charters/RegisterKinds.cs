namespace Probity.Registers.Charters;

/// <summary>Sets of kinds of register, for acts and rules that do not belong to all of them.</summary>
public static class RegisterKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<RegisterKind> All { get; } = Enum.GetValues<RegisterKind>();

    /// <summary>Kinds whose entries rest on findings of fault and ability, made in the case itself.</summary>
    public static IReadOnlyList<RegisterKind> Adverse { get; } = [RegisterKind.Blacklist, RegisterKind.Directory];

    /// <summary>Kinds whose entries are earned off by performing, curing or correcting.</summary>
    public static IReadOnlyList<RegisterKind> Repairable { get; } =
        [RegisterKind.Blacklist, RegisterKind.Directory, RegisterKind.Record, RegisterKind.Rating];

    /// <summary>Every kind but one.</summary>
    public static IReadOnlyList<RegisterKind> AllBut(RegisterKind kind) => [.. All.Where(k => k != kind)];
}
