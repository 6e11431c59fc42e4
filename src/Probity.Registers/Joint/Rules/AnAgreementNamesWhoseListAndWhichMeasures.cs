using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>An agreement names one register that decides its own cases, and which of its measures are applied.</summary>
public sealed class AnAgreementNamesWhoseListAndWhichMeasures : JointRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (measures by list, none added or aggravated)";

    internal override Refusal? Examine(ProposedAgreement proposed)
    {
        if (proposed.Charter.Mirrored)
        {
            return Refuse("A mirrored list is another keeper's and nobody here can lift it. Choose a register whose keeper decides.",
                "镜像名单由其他机构管理，本系统无法移出。请选择由其管理机关自行决定的名单。", "register");
        }

        string[] keys = [.. proposed.Agreement.Measures.Select(m => m.Measure)];
        return keys.Length > 0 && keys.Distinct(StringComparer.Ordinal).Count() == keys.Length && keys.All(k => proposed.Charter.Measure(k) is not null)
            ? null
            : Refuse("Choose at least one of the measures in the register's charter, each once.", "请从该名单章程的措施中至少选择一项，且不得重复。", "measures");
    }
}
