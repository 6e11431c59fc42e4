using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Probity.Web.Api.Cases;

/// <summary>Marks an endpoint whose good answers carry the case's version as their entity tag.</summary>
internal sealed record EntityTag
{
    /// <summary>Describes the header.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<EntityTag>().Any()) return Task.CompletedTask;
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (!status.StartsWith('2') || response is not OpenApiResponse good) continue;
            good.Headers ??= new Dictionary<string, IOpenApiHeader>();
            good.Headers["ETag"] = new OpenApiHeader
            {
                Description = "The case's version; send it as If-Match with the next act.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }

        return Task.CompletedTask;
    }
}
