using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>What a ground records is of a category in the edition's catalogue; nothing else may be recorded.</summary>
public sealed class EveryGroundNamesARecordableCategory : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49; National Basic Catalogue of Public Credit Information: nothing outside it is recorded";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (edition.Catalogues is not { } catalogues)
        {
            yield break;
        }

        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)).Where(g => catalogues.Category(g.g.Category) is null))
        {
            yield return Find($"grounds[{at}].category",
                $"'{ground.Key}' names no category of the edition's catalogue of recordable information, so it cannot be recorded. Known are {Known(catalogues)}.",
                $"“{ground.Key}”未注明框架版本信息目录中的类别，不得记录。可用的为：{Known(catalogues)}。");
        }
    }

    private static string Known(EditionCatalogues catalogues) => string.Join(", ", catalogues.Categories.Select(c => c.Key));
}
