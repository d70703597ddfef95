using Chesil.Packages;
using Chesil.Packages.Sealing;

namespace Chesil.Testing;

/// <summary>Small changes to a package, so that a test shows only what it is about.</summary>
public static class PackageChanges
{
    /// <summary>The day frameworks of tests are sealed.</summary>
    public static DateOnly SealedOn { get; } = new(2026, 1, 15);

    /// <summary>The package with more rows in a table.</summary>
    public static ReviewPackage Add<TRow>(this ReviewPackage package, params IEnumerable<TRow> rows) where TRow : class => package.Put(package.Rows<TRow>().Concat(rows));

    /// <summary>The package with other rows in a table; without the table where there are none.</summary>
    public static ReviewPackage Put<TRow>(this ReviewPackage package, params IEnumerable<TRow> rows) where TRow : class
    {
        TRow[] all = [.. rows];
        return new ReviewPackage(package.Tables.Where(table => table is not TableData<TRow>).Concat(all.Length > 0 ? [TableData.Of(all)] : []), package.Documents);
    }

    /// <summary>The package with every row of a table changed.</summary>
    public static ReviewPackage Change<TRow>(this ReviewPackage package, Func<TRow, TRow> change) where TRow : class => package.Put(package.Rows<TRow>().Select(change));

    /// <summary>The package without a table.</summary>
    public static ReviewPackage Without<TRow>(this ReviewPackage package) where TRow : class => package.Put<TRow>();

    /// <summary>The package with its framework sealed as the next version.</summary>
    public static ReviewPackage Sealed(this ReviewPackage package) => FrameworkSeal.Seal(package, SealedOn, "Programme director", "Agreed.");
}
