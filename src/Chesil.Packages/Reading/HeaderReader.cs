using Chesil.Packages.Schemas;

namespace Chesil.Packages.Reading;

/// <summary>Says where a problem is, what was found, what was expected and what to do.</summary>
internal delegate void ReportProblem(int? row, string? column, string found, string expected, string whatToDo, Severity severity = Severity.Error);

/// <summary>Finds the columns of a table in its header, in whatever order they are.</summary>
internal sealed class HeaderReader(TableSchema schema, ReportProblem report)
{
    /// <summary>Which position of a row holds each field; -1 for optional columns that are not there; null when the header is wrong.</summary>
    public int[]? ColumnsOf(string[] header)
    {
        if (header is [var all] && all.Contains(';'))
        {
            report(1, null, $"semicolons in {PackageProblem.Quote(all)}", "commas between the columns", "Save the file with commas, or name the delimiter under dialect in datapackage.json.");
            return null;
        }
        var columns = Enumerable.Repeat(-1, schema.Fields.Count).ToArray();
        var isRight = true;
        for (var position = 0; position < header.Length; position++)
        {
            var name = header[position].Trim();
            var index = schema.IndexOf(name);
            if (index < 0)
            {
                ReportUnknown(name, position);
                isRight = false;
            }
            else if (columns[index] >= 0)
            {
                report(1, name, "the column twice", "each column once", "Take one of them out.");
                isRight = false;
            }
            else
            {
                columns[index] = position;
            }
        }
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0 || !schema.Fields[i].IsRequired) continue;
            report(1, schema.Fields[i].Name, "no such column", $"a column {schema.Fields[i].Name}: {schema.Fields[i].Description.TrimEnd('.')}", "Add the column.");
            isRight = false;
        }
        return isRight ? columns : null;
    }

    private void ReportUnknown(string name, int position)
    {
        var expected = "only the columns " + string.Join(", ", schema.Fields.Select(field => field.Name));
        if (name.Length == 0)
        {
            report(1, null, $"no name over column {position + 1}", expected, "Take the column out, or give it its name.");
            return;
        }
        var advice = Nearest(name) is { } near ? $"Did you mean {near}? Otherwise take the column out." : "Take the column out, or put it in a table of its own.";
        report(1, name, $"a column called {PackageProblem.Quote(name)}", expected, advice);
    }

    private string? Nearest(string name) => schema.Fields
        .Select(field => field.Name)
        .FirstOrDefault(each => each.Contains(name, StringComparison.OrdinalIgnoreCase) || (name.Length > 2 && name.Contains(each, StringComparison.OrdinalIgnoreCase))
            || string.Equals(Letters(each), Letters(name), StringComparison.OrdinalIgnoreCase));

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
