using System.Collections.Frozen;
using Chesil.Packages.Files;
using Chesil.Packages.Tables;

namespace Chesil.Packages;

/// <summary>A file of a package that is not one of its tables: a paper, an outline, the sealed framework. Kept byte for byte.</summary>
/// <param name="Name">Its resource name.</param>
/// <param name="Path">Its path inside the package, with forward slashes.</param>
/// <param name="MediaType">Its media type, such as <c>text/markdown</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record PackageDocument(string Name, string Path, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; } = Audience.Public;
}

/// <summary>
/// A whole review as open data: tables and documents, immutable, complete. It is how a review comes in, how it goes
/// out, and all that a model run knows. Any table may be absent: a review may start at any stage with any one part.
/// </summary>
public sealed class ReviewPackage
{
    private readonly FrozenDictionary<Type, TableData> _tables;

    /// <param name="tables">The tables; each type of row once. There is a review table with one row.</param>
    /// <param name="documents">The other files; each name and path once, and none that belongs to a table.</param>
    /// <exception cref="ArgumentException">A table is given twice or is not of a review, the review table is not one row, or a document stands where it cannot.</exception>
    public ReviewPackage(IEnumerable<TableData> tables, IEnumerable<PackageDocument>? documents = null)
        : this([.. tables], [.. documents ?? []], rows => rows is [var review] ? review : throw new ArgumentException("A package holds one review.", nameof(tables)))
    {
    }

    private ReviewPackage(IReadOnlyList<TableData> tables, IReadOnlyList<PackageDocument> documents, Func<IReadOnlyList<Review>, Review> review)
    {
        if (tables.GroupBy(table => table.Schema.Name).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new ArgumentException($"The table {twice.Key} is given twice.", nameof(tables));
        if (tables.FirstOrDefault(table => ReviewTables.Find(table.Schema.Name) != table.Schema) is { } foreign) throw new ArgumentException($"{foreign.Schema.Name} is not a table of a review.", nameof(tables));
        foreach (var document in documents)
        {
            if (!PackageFiles.IsSafe(document.Path)) throw new ArgumentException($"{document.Path} is not a path inside a package.", nameof(documents));
            if (DocumentPlaces.Refuse(document.Name, document.Path) is { } refusal) throw new ArgumentException($"There is {refusal}.", nameof(documents));
        }
        for (var i = 1; i < documents.Count; i++)
        {
            var clash = documents.Take(i).FirstOrDefault(earlier => earlier.Name == documents[i].Name || DocumentPlaces.Collide(earlier.Path, documents[i].Path));
            if (clash is not null) throw new ArgumentException($"{clash.Name} at {clash.Path} and {documents[i].Name} at {documents[i].Path} cannot be in one package.", nameof(documents));
        }
        _tables = tables.ToFrozenDictionary(table => table.Schema.RowType);
        Documents = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        Review = review(Rows<Review>());
    }

    /// <summary>A package whose review could not be read, for checking its other tables. It is given to nobody.</summary>
    internal static ReviewPackage WithoutReview(IEnumerable<TableData> tables, IEnumerable<PackageDocument> documents) => new([.. tables], [.. documents], _ => null!);

    /// <summary>The review itself.</summary>
    public Review Review { get; }

    /// <summary>The tables that are there, in the order of <see cref="ReviewTables.All"/>.</summary>
    public IEnumerable<TableData> Tables => ReviewTables.All.Select(schema => _tables.GetValueOrDefault(schema.RowType)).OfType<TableData>();

    /// <summary>The other files, in the ordinal order of their paths.</summary>
    public IReadOnlyList<PackageDocument> Documents { get; }

    /// <summary>The rows of a table in the order of their keys; none where the table is absent.</summary>
    public IReadOnlyList<TRow> Rows<TRow>() where TRow : class => Find<TRow>()?.Rows ?? [];

    /// <summary>A table, or null where it is absent.</summary>
    public TableData<TRow>? Find<TRow>() where TRow : class => (TableData<TRow>?)_tables.GetValueOrDefault(typeof(TRow));

    /// <summary>This package with one table put in or exchanged.</summary>
    public ReviewPackage With(TableData table) => new(_tables.Values.Where(each => each.Schema != table.Schema).Append(table), Documents);

    /// <summary>This package with one document put in or exchanged.</summary>
    public ReviewPackage With(PackageDocument document) => new(_tables.Values, Documents.Where(each => each.Path != document.Path).Append(document));
}
