using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A register is kept only under a kind for which the framework has a procedure.</summary>
public sealed class OnlyKindsWithAProcedureAreHosted : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Framework, on kinds of register";

    private static readonly RegisterKind[] Hosted = [RegisterKind.Blacklist, RegisterKind.Redlist, RegisterKind.Directory, RegisterKind.Rating];

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (!charter.Mirrored && !Hosted.Contains(charter.Kind))
        {
            yield return Find("kind", $"A register of the kind '{charter.Kind}' is not hosted yet: there is no procedure for it. Known are: {string.Join(", ", Hosted)}.",
                $"尚不能管理此类登记：框架还没有相应程序。可用的为：{string.Join("、", Hosted)}。");
        }
    }
}
