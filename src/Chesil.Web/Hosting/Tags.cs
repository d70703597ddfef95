using System.Security.Cryptography;
using System.Text;
using Chesil.Components;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Chesil.Web.Hosting;

/// <summary>Entity tags: a page of a review stays the same until the review, its results or the software changes.</summary>
internal static class Tags
{
    /// <summary>Changes with every build that differs.</summary>
    private static readonly string Software = $"{typeof(Tags).Module.ModuleVersionId:n}{typeof(Stylesheet).Module.ModuleVersionId:n}{Stylesheet.Version}";

    /// <summary>Weak, because the same page may travel packed in several ways.</summary>
    public static EntityTagHeaderValue Of(params ReadOnlySpan<string> parts) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts) + Software)))[..24]}\"", isWeak: true);

    /// <summary>Whether the visitor has what the tag names.</summary>
    public static bool IsKept(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var kept) && kept.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(tag, useStrongComparison: false));

    /// <summary>Says that an answer may be kept and must be asked about.</summary>
    public static void Set(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = new StringValues(tag.ToString());
        response.Headers.CacheControl = "no-cache";
    }
}
