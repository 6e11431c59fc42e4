using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Probity.Web.Design;

/// <summary>Answers an endpoint with a whole page, framed like the routed ones.</summary>
public static class Pages
{
    /// <summary>A page component with its parameters. Use it to show a refused form again with its errors (status 422) or a failure page.</summary>
    public static RazorComponentResult<Frame> Show<TPage>(int status = 200, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        var values = parameters.Where(parameter => parameter.Value is not null)
            .ToDictionary(parameter => parameter.Name, parameter => parameter.Value!);
        return new RazorComponentResult<Frame>(new { Page = typeof(TPage), PageParameters = (IDictionary<string, object>)values }) { StatusCode = status };
    }
}
