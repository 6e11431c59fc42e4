using Probity.CharterFiles;

namespace Probity.Web.Portal;

/// <summary>What a reader of the list of registers asks for; null or empty means any. Words are those of charter files.</summary>
/// <param name="Sector">A sector's key.</param>
/// <param name="Level">A level of authority.</param>
/// <param name="Kind">A kind of register.</param>
/// <param name="Keeper">Part of its keeper's name, in either language; case does not matter.</param>
public sealed record RegisterFilter(string? Sector = null, string? Level = null, string? Kind = null, string? Keeper = null)
{
    /// <summary>Whether a register is one of those asked for.</summary>
    public bool Fits(RegisterView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Matches(Sector, view.Charter.Sector) && Matches(Level, CharterLine.Word(view.Keeper.Level)) && Matches(Kind, CharterLine.Word(view.Charter.Kind))
            && (string.IsNullOrWhiteSpace(Keeper) || Names(view).Any(name => name.Contains(Keeper.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    private static string[] Names(RegisterView view) => [view.Keeper.Name.En, view.Keeper.Name.Zh];

    private static bool Matches(string? wanted, string found) => string.IsNullOrEmpty(wanted) || wanted == found;
}
