using System.Text;
using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;
using Chesil.Testing;

namespace Chesil.Packages.Tests.Properties;

/// <summary>
/// For every column of every table of the samples: a value its schema forbids is named by file, row and column, and
/// nothing is loaded. Small tables are tried cell by cell; of large ones, some rows drawn with a fixed seed. Many cells
/// are changed before one reading, since every problem is told at once.
/// </summary>
public class Every_forbidden_cell_is_named
{
    private const int SmallTable = 60, RowsOfALargeTable = 30;

    public static TheoryData<string> Samples => ["vale", "chalkshire", "dorset-record"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_forbidden_value_in_a_column_that_is_no_key_is_named_and_nothing_else_is(string sample)
    {
        var package = Load(sample);
        var most = package.Tables.Max(table => table.Schema.Fields.Max(field => Forbidden(field).Count));
        for (var kind = 0; kind < most; kind++)
        {
            var files = PackageInMemory.Of(package);
            var changed = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var table in package.Tables)
            {
                var cells = CellsOf(table);
                foreach (var row in RowsOf(table, kind))
                {
                    for (var column = 0; column < table.Schema.Fields.Count; column++)
                    {
                        var field = table.Schema.Fields[column];
                        if (field.IsKey || kind >= Forbidden(field).Count) continue;
                        cells[row][column] = Forbidden(field)[kind];
                        changed.Add(Place(table, row, field));
                    }
                }
                files = files.With(table.Schema.Path, Csv(table, cells));
            }

            var reading = Assert.IsType<PackageReading.Refused>(Read.Of(files));

            Assert.NotEmpty(changed);
            Assert.Equal(changed, reading.Problems.Select(problem => problem.Place).ToHashSet().Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_forbidden_value_in_a_key_is_named(string sample)
    {
        var package = Load(sample);
        foreach (var table in package.Tables)
        {
            // One table at a time: a key that is gone is missed by every table that points to it.
            var most = table.Schema.KeyIndexes.Max(i => Forbidden(table.Schema.Fields[i]).Count);
            var rows = RowsOf(table, 0).Take(most * table.Schema.KeyIndexes.Count).ToList();
            var cells = CellsOf(table);
            var changed = new List<string>();
            for (var i = 0; i < rows.Count; i++)
            {
                var column = table.Schema.KeyIndexes[i % table.Schema.KeyIndexes.Count];
                var field = table.Schema.Fields[column];
                cells[rows[i]][column] = Forbidden(field)[i / table.Schema.KeyIndexes.Count % Forbidden(field).Count];
                changed.Add(Place(table, rows[i], field));
            }

            var reading = Assert.IsType<PackageReading.Refused>(Read.Of(PackageInMemory.Of(package).With(table.Schema.Path, Csv(table, cells))));

            var told = reading.Problems.Select(problem => problem.Place).ToHashSet();
            Assert.All(changed, place => Assert.Contains(place, told));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_key_that_another_row_has_is_named_with_that_row(string sample)
    {
        var package = Load(sample);
        var files = PackageInMemory.Of(package);
        var expected = new List<(string Place, string Found)>();
        foreach (var table in package.Tables.Where(table => table.Count > 1))
        {
            var cells = CellsOf(table);
            // The last rows take the keys of the first, in a table's own order: each of the last is the second of its key.
            for (var i = 0; i < Math.Min(10, table.Count / 2); i++)
            {
                var row = table.Count - 1 - i;
                foreach (var column in table.Schema.KeyIndexes) cells[row][column] = cells[i][column];
                expected.Add((Place(table, row, table.Schema.Fields[table.Schema.KeyIndexes[^1]]), $"{PackageProblem.Quote(table.Schema.KeyText(table[i]))}, which row {i + 2} has too"));
            }
            files = files.With(table.Schema.Path, Csv(table, cells));
        }

        var reading = Assert.IsType<PackageReading.Refused>(Read.Of(files));

        var told = reading.Problems.Select(problem => (problem.Place, problem.Found)).ToHashSet();
        Assert.All(expected, each => Assert.Contains(each, told));
    }

    [Fact]
    public void Every_kind_of_column_of_every_table_has_a_value_it_forbids()
    {
        foreach (var schema in ReviewTables.All) Assert.All(schema.Fields, field => Assert.NotEmpty(Forbidden(field)));
    }

    /// <summary>Values a column forbids, each for another reason.</summary>
    private static List<string> Forbidden(Field field)
    {
        var values = new List<string>();
        if (field.References is not null) values.Add(field.Type == FieldType.Integer ? "999" : "no-such-code");
        if (field.IsRequired) values.Add("");
        values.AddRange(field.Type switch
        {
            FieldType.Code => ["x y", ".x", "é", new string('x', 101)],
            FieldType.Integer => ["x y", "1.5", "1,5", "99999999999"],
            FieldType.Number => ["x y", "1,5", "NaN", "0.1234567890123456789012345678901"],
            FieldType.Count => ["x y", "1,5", "<7", "-1"],
            FieldType.Boolean => ["x y", "1", "yes"],
            FieldType.Date => ["x y", "21/11/2026", "2026-02-30", "2026-1-1"],
            FieldType.Choice => ["x y", field.Choices[0].ToUpperInvariant(), field.Choices[0] + "_"],
            _ => ["bell\u0007", new string('x', Field.MaximumTextLength + 1)],
        });
        if (field.Minimum is { } low) values.Add(CellText.Of(low - 1));
        if (field.Maximum is { } high) values.Add(CellText.Of(high + 1));
        return values;
    }

    private static IEnumerable<int> RowsOf(TableData table, int kind)
    {
        if (table.Count <= SmallTable) return Enumerable.Range(0, table.Count);
        var random = new Random(20_261_121 + kind);
        return Enumerable.Range(0, RowsOfALargeTable).Select(_ => random.Next(table.Count)).Distinct().Order();
    }

    private static string[][] CellsOf(TableData table) =>
        [.. Enumerable.Range(0, table.Count).Select(row => Enumerable.Range(0, table.Schema.Fields.Count).Select(column => table.Schema.Text(table[row], column)).ToArray())];

    private static byte[] Csv(TableData table, string[][] cells)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            CsvText.WriteRow(writer, table.Schema.Fields.Select(field => field.Name));
            foreach (var row in cells) CsvText.WriteRow(writer, row);
        }
        return stream.ToArray();
    }

    private static string Place(TableData table, int row, Field field) => $"{table.Schema.Path}, row {row + 2}, column {field.Name}";

    private static ReviewPackage Load(string sample) =>
        sample == "vale" ? Vale.Whole : Assert.IsType<PackageReading.Loaded>(Read.Of(Repository.Sample(sample))).Package;
}
