using System.Globalization;
using Chesil.Components.Reviews;
using Chesil.Packages.Sealing;
using Chesil.Packages.Writing;
using Chesil.Web.Shelf;

namespace Chesil.Web.Hosting;

/// <summary>What can be taken home: tables as canonical CSV, the report, the sealed text of the framework.</summary>
internal static class ReviewFiles
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReviewFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{review}/tables/{name}.csv", Reading, Table).ExcludeFromDescription();
        routes.MapMethods("/{review}/report", Reading, Report).ExcludeFromDescription();
        routes.MapMethods("/{review}/framework/{version:int}.json", Reading, Framework).ExcludeFromDescription();
    }

    private static async Task<IResult> Table(string review, string name, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { } shelved || TableShown.FindPublic(shelved.Index, name) is not { } table) return Results.NotFound();
        shelved.SetKeeping(context.Response);
        using var csv = new MemoryStream();
        PackageWriter.WriteTable(table, csv);
        return Results.Bytes(csv.ToArray(), "text/csv; charset=utf-8", $"{review}-{name}.csv", entityTag: shelved.Tag);
    }

    private static async Task<IResult> Report(string review, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Report: { } report } shelved) return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyWithStyle(report.StyleHash);
        shelved.SetKeeping(context.Response);
        return Results.Bytes(report.Html, "text/html; charset=utf-8", entityTag: shelved.Tag);
    }

    private static async Task<IResult> Framework(string review, int version, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { } shelved) return Results.NotFound();
        if (shelved.Index.Package.Documents.FirstOrDefault(document => document.Path == FrameworkSeal.PathOf(version)) is not { } text) return Results.NotFound();
        shelved.SetKeeping(context.Response);
        return Results.Bytes(text.Bytes, "application/json; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{review}-framework-{version}.json"), entityTag: shelved.Tag);
    }
}
