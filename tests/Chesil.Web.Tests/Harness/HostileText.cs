using System.Reflection;
using Chesil.Packages;
using Chesil.Packages.Schemas;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;

namespace Chesil.Web.Tests.Harness;

/// <summary>A package in which every free text ends in what would be an element, an attribute's end and an entity.</summary>
internal static class HostileText
{
    public const string Text = "<script>alert(1)</script>\"'&amp;<img src=x onerror=alert(2)>";

    // What these say is checked for its form, so they cannot hold it.
    private static readonly string[] Plain = ["time_zone", "currency", "language"];

    public static ReviewPackage Of(ReviewPackage package)
    {
        var tables = package.Tables.Where(table => table.Schema.RowType != typeof(Seal)).Select(Of);
        var texts = new ReviewPackage(tables);
        return FrameworkSeal.Seal(texts, new DateOnly(2026, 2, 1), "Chair " + Text, "Reason " + Text);
    }

    private static TableData Of(TableData table) =>
        (TableData)typeof(HostileText).GetMethod(nameof(Rows), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(table.Schema.RowType).Invoke(null, [table])!;

    private static TableData<TRow> Rows<TRow>(TableData table) where TRow : class
    {
        var create = typeof(TRow).GetConstructors().Single(constructor => constructor.GetParameters().Length == table.Schema.Fields.Count);
        return TableData.Of(Enumerable.Range(0, table.Count).Select(i => (TRow)create.Invoke([.. table.Schema.Fields.Select((field, column) => Value(field, table.Schema.Value(table[i], column)))])));
    }

    private static object? Value(Field field, object? value) =>
        value is string text && field.Type == FieldType.Text && !Plain.Contains(field.Name) ? text + " " + Text : value;
}
