using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>A kind of page of a review, and one page of that kind.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Find">The path of one such page below the review's, or null where the review has none.</param>
public sealed record PageKind(string Name, Func<ReviewIndex, string?> Find)
{
    /// <summary>Every kind of page but the report, which is a document of its own.</summary>
    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("front page", _ => ""),
        new("options", _ => "/options"),
        new("options compared", _ => "/options/compare"),
        new("one option", review => review.Package.Rows<Option>().Select(option => "/options/" + option.Code).FirstOrDefault()),
        new("a number worked out", review => NumberOf(review, cell => cell.Kind == CellKind.Calculated && cell.Address.Path.EndsWith("/total", StringComparison.Ordinal))),
        new("a number with many parts", review => NumberOf(review, cell => cell.Parts.Count >= 8)),
        new("a score", review => NumberOf(review, cell => cell.Kind == CellKind.Score)),
        new("a row of the package", review => NumberOf(review, cell => cell.Kind == CellKind.Input)),
        new("a source", review => NumberOf(review, cell => cell.Kind == CellKind.Source)),
        new("tables", _ => "/tables"),
        new("a small table", review => "/tables/sources"),
        new("a large table", review => review.Appraised.Rows<AccessRow>().Count > 0 ? "/tables/access" : null),
        new("figures", review => review.Package.Rows<Figure>().Count > 0 ? "/figures" : null),
        new("one figure", review => review.Package.Rows<Figure>().Select(figure => "/figures/" + figure.Concept).FirstOrDefault()),
        new("timeline", _ => "/timeline"),
        new("decisions", review => review.Package.Rows<Decision>().Count > 0 ? "/decisions" : null),
        new("sites", _ => "/sites"),
        new("services", review => review.Package.Rows<Service>().Count > 0 ? "/services" : null),
        new("sources", _ => "/sources"),
        new("the record", _ => "/audit"),
        new("areas", review => review.Package.Rows<Area>().Count > 0 ? "/areas" : null),
        new("one area", review => review.Package.Rows<Area>().Select(area => "/areas/" + area.Code).FirstOrDefault()),
    ];

    /// <summary>The pages of a review, one of each kind it has, with their whole paths.</summary>
    public static IReadOnlyList<(string Name, string Path)> ListOf(ReviewIndex review) =>
        [.. All.Select(kind => (kind.Name, Path: kind.Find(review))).Where(page => page.Path is not null).Select(page => (page.Name, $"/{review.Review.Code}{page.Path}"))];

    private static string? NumberOf(ReviewIndex review, Func<ResultCell, bool> wanted) =>
        review.Graph.Cells.Where(wanted).Select(cell => "/number/" + cell.Address.Path).FirstOrDefault();
}
