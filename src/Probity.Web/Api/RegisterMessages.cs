using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Web.Portal;

namespace Probity.Web.Api;

/// <summary>The registers of this node.</summary>
/// <param name="Registers">By id.</param>
public sealed record RegisterListResponse(IReadOnlyList<RegisterResponse> Registers);

/// <summary>What a register is.</summary>
/// <param name="Id">authority-slug/register-slug.</param>
/// <param name="Title">Name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="DoesNotMean">What an entry does not mean.</param>
/// <param name="Keeper">Who keeps it.</param>
/// <param name="Sector">Sector.</param>
/// <param name="Kind">Blacklist, redlist, directory, rating or record.</param>
/// <param name="Mirrored">True when another keeper's list is shown as it stands.</param>
/// <param name="SubjectKinds">Kinds of subject it can hold.</param>
/// <param name="Charter">Charter version for new cases.</param>
/// <param name="Address">Where it is read; append /charter, /entries or /figures.</param>
public sealed record RegisterResponse(
    RegisterId Id, LocalizedText Title, LocalizedText Purpose, LocalizedText DoesNotMean, KeeperResponse Keeper, LocalizedText Sector,
    RegisterKind Kind, bool Mirrored, IReadOnlyList<SubjectKind> SubjectKinds, CharterReference Charter, string Address)
{
    internal static RegisterResponse Of(RegisterView view) => new(
        view.Register.Id, view.Charter.Title, view.Charter.Purpose, view.Charter.DoesNotMean,
        new KeeperResponse(view.Keeper.Id, view.Keeper.Name, view.Keeper.Level, view.Keeper.Area, view.Keeper.Contact), view.SectorName,
        view.Charter.Kind, view.Charter.Mirrored, view.Charter.SubjectKinds, view.Charter.Reference, "/api/v1" + view.Address);
}

/// <summary>An authority that keeps a register.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Level">Administrative level.</param>
/// <param name="Area">Division code, GB/T 2260.</param>
/// <param name="Contact">Where a citizen can write or go.</param>
public sealed record KeeperResponse(AuthorityId Id, LocalizedText Name, Level Level, string Area, LocalizedText Contact);
