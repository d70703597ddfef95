using System.Collections.Frozen;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Keeps what only some people may see off every page: whole tables, and the values that are rows of them.</summary>
internal static class PublicTables
{
    private const string Entitled = "only for people entitled to see it";

    /// <summary>The tables whose rows stand in the model's graph one by one, by the first segment of their addresses.</summary>
    private static readonly FrozenDictionary<string, string> TableOfRoot = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["score"] = TableSchema.Of<Score>().Name,
        ["hurdle"] = TableSchema.Of<HurdleOutcome>().Name,
        ["figure"] = TableSchema.Of<Figure>().Name,
        ["change"] = TableSchema.Of<OptionChange>().Name,
        ["co-dependency"] = TableSchema.Of<CoDependency>().Name,
        ["beds-today"] = TableSchema.Of<Placement>().Name,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The package without its restricted tables and papers.</summary>
    public static ReviewPackage Of(ReviewPackage package) =>
        package.Tables.All(IsShown) && package.Documents.All(document => document.Audience == Audience.Public)
            ? package
            : new ReviewPackage(package.Tables.Where(IsShown), package.Documents.Where(document => document.Audience == Audience.Public));

    /// <summary>Whether a value of the graph is a row of a restricted table, or the table itself.</summary>
    public static bool IsRestricted(ReviewPackage package, Address address)
    {
        var segments = address.Path.Split('/');
        var table = segments switch
        {
            ["table", var name] => name,
            ["cost", _, "line", ..] => TableSchema.Of<Cost>().Name,
            ["framework", _, "weight", ..] => TableSchema.Of<Weight>().Name,
            ["framework", _, "criterion", ..] => TableSchema.Of<Criterion>().Name,
            ["performance", var criterion, _] when package.Rows<Criterion>().Any(each => each.Code == criterion && each.Measure == Measure.Given) => TableSchema.Of<Performance>().Name,
            [var root, ..] => TableOfRoot.GetValueOrDefault(root),
            _ => null,
        };
        return table is not null && package.Tables.Any(each => each.Schema.Name == table && !IsShown(each));
    }

    /// <summary>What is said in place of a value that is not for everyone.</summary>
    public static ResultCell Hidden(ResultCell cell) => cell with { Label = "A value from a table that is not public", Value = null, Low = null, High = null, Text = Entitled, Note = null, GivenBy = null };

    private static bool IsShown(TableData table) => table.Audience == Audience.Public || table.Schema.RowType == typeof(Review);
}
