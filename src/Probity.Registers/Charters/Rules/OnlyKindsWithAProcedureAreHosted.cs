using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A register is kept only under a kind for which the framework has a procedure; today these are the blacklist and the rating.</summary>
public sealed class OnlyKindsWithAProcedureAreHosted : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Framework, on kinds of register";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (!charter.Mirrored && charter.Kind is not (RegisterKind.Blacklist or RegisterKind.Rating))
        {
            yield return Find("kind", $"A register of the kind '{charter.Kind}' is not hosted yet: there is no procedure for it. Blacklists and ratings are.",
                "尚不能管理此类登记：框架还没有相应程序。目前可以管理黑名单和评级。");
        }
    }
}
