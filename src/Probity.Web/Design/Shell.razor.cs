using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Probity.Web.Languages;

namespace Probity.Web.Design;

/// <summary>The frame of every page: banner, header, navigation, account, language, footer.</summary>
public sealed partial class Shell
{
    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private ClaimsPrincipal? Reader => Context?.User;

    private Language Other => T.Language.Other();

    private string Here => Context is null ? "" : Context.Request.Path.ToUriComponent() + Context.Request.QueryString.ToUriComponent();

    private string SwitchAddress => Context is null ? $"/language/{Other.Code()}" : ChooseLanguage.Address(Other, Context.Request);

    private bool MaySetDate => Reader is not null && ShellOptions.HoldsOffice(Reader);

    private IEnumerable<NavigationItem> Items => Options.Navigation.Where(item => item.Shown(Reader ?? new ClaimsPrincipal()));

    private string? Current(NavigationItem item)
    {
        var path = Context?.Request.Path ?? default;
        if (path == item.Address) return "page";
        return path.StartsWithSegments(item.Address) ? "true" : null;
    }
}
