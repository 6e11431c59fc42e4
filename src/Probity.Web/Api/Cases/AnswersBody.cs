using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Probity.Web.Acts;

namespace Probity.Web.Api.Cases;

/// <summary>Marks an endpoint whose body is a set of answers, and shows one.</summary>
/// <param name="Example">A body, as JSON.</param>
internal sealed record AnswersBody(string Example)
{
    /// <summary>Describes such bodies, and names the acts there are.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<AnswersBody>().LastOrDefault() is not { } body) return Task.CompletedTask;
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "Answers: one member for each question, by its name.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = Answers(), Example = JsonNode.Parse(body.Example) },
            },
        };
        if (operation.Parameters?.FirstOrDefault(parameter => parameter.Name == "act")?.Schema is OpenApiSchema act)
            act.Enum = [.. ActForms.All.Select(form => (JsonNode)form.Slug)];
        return Task.CompletedTask;
    }

    private static OpenApiSchema Answers() => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalProperties = new OpenApiSchema
        {
            Description = "A text, a whole number, true or false, a day such as 2026-11-23, or a list of these.",
            AnyOf =
            [
                Of(JsonSchemaType.String), Of(JsonSchemaType.Integer), Of(JsonSchemaType.Boolean),
                new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Integer } },
            ],
        },
    };

    private static OpenApiSchema Of(JsonSchemaType type) => new() { Type = type };
}
