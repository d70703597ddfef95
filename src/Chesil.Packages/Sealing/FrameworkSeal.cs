using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Sealing;

/// <summary>
/// Seals a framework: criteria, scales, hurdles and weights become one canonical text with a hash and a date,
/// before anything is scored. Whoever has the package can make the text again and compare.
/// </summary>
public static class FrameworkSeal
{
    /// <summary>The tables that are sealed.</summary>
    public static IReadOnlyList<TableSchema> Tables { get; } =
    [
        TableSchema.Of<Criterion>(),
        TableSchema.Of<Hurdle>(),
        TableSchema.Of<ValuePoint>(),
        TableSchema.Of<WeightSet>(),
        TableSchema.Of<Weight>(),
    ];

    /// <summary>The file a sealed framework is kept in.</summary>
    public static string PathOf(int version) => string.Create(CultureInfo.InvariantCulture, $"framework/{version}.json");

    /// <summary>The canonical text of the framework as the tables of a package have it.</summary>
    public static string CanonicalText(ReviewPackage package, int version)
    {
        var members = Tables.Select(schema => KeyValuePair.Create(schema.Name, CanonicalJson.Array(RowsOf(package, schema).Select(row => RowText(schema, row)))));
        return CanonicalJson.Object(members.Append(KeyValuePair.Create("version", CanonicalJson.Text(version.ToString(CultureInfo.InvariantCulture)))));
    }

    /// <summary>SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(SHA256.HashData(utf8));

    /// <summary>The package with its framework sealed as the next version.</summary>
    /// <param name="package">A package with criteria.</param>
    /// <param name="on">The date of sealing.</param>
    /// <param name="by">Who seals, by role.</param>
    /// <param name="reason">Why; for a second version, what had to change.</param>
    /// <exception cref="ArgumentException">There is nothing to seal, or no reason is given.</exception>
    public static ReviewPackage Seal(ReviewPackage package, DateOnly on, string by, string reason)
    {
        if (package.Rows<Criterion>().Count == 0) throw new ArgumentException("A framework without criteria cannot be sealed.", nameof(package));
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var seals = package.Find<Seal>() ?? TableData.Of<Seal>();
        var version = seals.Count == 0 ? 1 : seals.Rows[^1].Version + 1;
        var text = Encoding.UTF8.GetBytes(CanonicalText(package, version));
        return package
            .With(seals.WithRows(seals.Rows.Append(new Seal(version, on, by, Hash(text), reason))))
            .With(new PackageDocument(string.Create(CultureInfo.InvariantCulture, $"framework-{version}"), PathOf(version), "application/json", text));
    }

    private static IEnumerable<object> RowsOf(ReviewPackage package, TableSchema schema)
    {
        if (package.Tables.FirstOrDefault(table => table.Schema == schema) is not { } table) yield break;
        for (var i = 0; i < table.Count; i++) yield return table[i];
    }

    private static string RowText(TableSchema schema, object row)
    {
        var members = new List<KeyValuePair<string, string>>();
        for (var column = 0; column < schema.Fields.Count; column++)
        {
            if (schema.Value(row, column) is not { } value) continue;
            members.Add(KeyValuePair.Create(schema.Fields[column].Name, value is bool truth ? CanonicalJson.Truth(truth) : CanonicalJson.Text(schema.Text(row, column))));
        }
        return CanonicalJson.Object(members);
    }
}
