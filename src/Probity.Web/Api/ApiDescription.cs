using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Probity.Web.Api.Cases;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api;

/// <summary>The machine-readable description at <c>/openapi/v1.json</c> (OpenAPI 3.1).</summary>
internal static class ApiDescription
{
    private const string KeyScheme = "pointOfServiceKey";
    private const string PlatformScheme = "platform";
    private const string TokenScheme = "accountToken";

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(Introduce);
        options.AddOperationTransformer(Secure);
        options.AddOperationTransformer(AnswersBody.Describe);
        options.AddOperationTransformer(EntityTag.Describe);
        options.AddSchemaTransformer(WriteAsText);
        options.AddSchemaTransformer(LeaveOutWhatIsMissing);
    });

    /// <summary>Documents the problems an endpoint answers with.</summary>
    public static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.Produces<Problem>(status, ProblemResult.MediaType);
        return endpoint;
    }

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Probity",
            Version = "v1",
            Description = "Registers of public conduct under one framework of rights. There is no score on anybody, no sum across registers, and no bulk access to natural persons. "
                + "Refusals are problem details (RFC 9457) that name the rule, the clause and the field.",
        };
        document.Servers = [];
        var components = document.Components ??= new OpenApiComponents();
        components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        components.SecuritySchemes[KeyScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The key issued to a point of service; it is bound to its activities.",
        };
        components.SecuritySchemes[PlatformScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The key issued to a platform that passes reviews on.",
        };
        components.SecuritySchemes[TokenScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A token from POST /api/v1/tokens. The session of a browser opens nothing here.",
        };
        return Task.CompletedTask;
    }

    private static Task Secure(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var policy = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().LastOrDefault()?.Policy;
        if (policy is null or Policies.Anyone) return Task.CompletedTask;
        var scheme = policy switch
        {
            Policies.PointOfService => KeyScheme,
            Policies.ReviewPlatforms => PlatformScheme,
            _ => TokenScheme,
        };
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(scheme, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task WriteAsText(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (!DomainJson.Texts.Contains(type)) return Task.CompletedTask;
        schema.Type = JsonSchemaType.String;
        schema.Properties = null;
        schema.Format = type == typeof(NodaTime.LocalDate) ? "date" : null;
        return Task.CompletedTask;
    }

    // A member without a value is not written at all, so a reader must not count on it.
    private static Task LeaveOutWhatIsMissing(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        foreach (var member in context.JsonTypeInfo.Properties.Where(member => member.IsGetNullable)) schema.Required?.Remove(member.Name);
        return Task.CompletedTask;
    }
}
