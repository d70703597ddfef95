using System.Collections.Frozen;
using Chesil.Components;

namespace Chesil.Web.Hosting;

/// <summary>The sheet, the script and the icon, from inside the components' assembly: there is no folder to find or to forget.</summary>
internal static class SiteAssets
{
    private static readonly FrozenDictionary<string, string> TypeOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["chesil.css"] = "text/css; charset=utf-8",
        ["chesil.js"] = "text/javascript; charset=utf-8",
        ["favicon.svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void MapSiteAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var (name, type) in TypeOf)
        {
            using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not inside the assembly.");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var tag = Tags.Of(name, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)));
            routes.MapMethods("/_content/Chesil.Components/" + name, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
            {
                // Pages name the version, so what carries one never changes.
                var isVersioned = context.Request.Query.ContainsKey("v");
                context.Response.Headers.CacheControl = isVersioned ? "public, max-age=31536000, immutable" : "no-cache";
                return Results.Bytes(bytes, type, entityTag: tag);
            });
        }
    }
}
