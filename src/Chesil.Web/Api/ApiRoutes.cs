using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chesil.Web.Api;

/// <summary>The addresses by which programs read reviews: what the pages show, through the same filter, and nothing to send.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    /// <summary>Whether a request is for a program, so that refusals come as problem details.</summary>
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) is true;
            document.AddDocumentTransformer((api, _, _) =>
            {
                api.Info.Title = "Chesil";
                api.Info.Version = "v1";
                api.Info.Description = "Reviews of health services as open data: what the public pages show, for programs to read. Nothing can be sent.";
                api.Servers = [];
                return Task.CompletedTask;
            });
        });
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi();
        var api = routes.MapGroup(Root);
        api.MapReviewsApi();
        api.MapOptionsApi();
        api.MapSitesApi();
        api.MapServicesApi();
        api.MapAuditApi();
    }
}
