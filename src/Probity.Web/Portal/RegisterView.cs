using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Storage;

namespace Probity.Web.Portal;

/// <summary>A register with everything needed to show what it is.</summary>
/// <param name="Register">The register.</param>
/// <param name="Keeper">Who keeps it.</param>
/// <param name="Charter">Charter version for new cases.</param>
/// <param name="Edition">Edition of that charter.</param>
public sealed record RegisterView(Register Register, Authority Keeper, Charter Charter, FrameworkEdition Edition)
{
    /// <summary>Its page.</summary>
    public string Address => "/registers/" + Register.Id.Value;

    /// <summary>The sector's name, or its key where the edition has none.</summary>
    public LocalizedText SectorName =>
        Edition.Sectors.FirstOrDefault(sector => sector.Key == Charter.Sector)?.Name ?? new LocalizedText(Charter.Sector, Charter.Sector);

    /// <summary>True when anybody may search its entries.</summary>
    public bool HoldsOrganisations => Charter.Publication.Any(publication => publication.Public);

    /// <summary>Every register of the node.</summary>
    public static IEnumerable<RegisterView> All(RegisterNode node) => node.Directory.Registers.Select(register => Of(node, register));

    /// <summary>The register at that address, or null.</summary>
    public static RegisterView? Find(RegisterNode node, string authority, string slug) =>
        RegisterId.TryParse($"{authority}/{slug}", out var id) && node.Directory.Find(id) is { } register ? Of(node, register) : null;

    /// <summary>That register, which the node holds.</summary>
    public static RegisterView Of(RegisterNode node, Register register)
    {
        var charter = node.Library.Charter(register.Charter);
        return new RegisterView(register, node.Directory.Find(register.Keeper)!, charter, node.Library.Edition(charter.Edition));
    }
}
