using System.Text;
using Chesil.Testing;

namespace Chesil.Cli.Tests;

/// <summary>A copy of the sample county that a test may spoil, one cell at a time. Rows are counted as a spreadsheet does: the header is row 1.</summary>
internal sealed class SampleCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleCopy() => CopyFolder(Repository.Sample("chalkshire"), Package);

    /// <summary>The copy.</summary>
    public string Package => _folder.At("chalkshire");

    /// <summary>A path beside it, for results.</summary>
    public string Out => _folder.At("results");

    public string Beside(string name) => _folder.At(name);

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The first row in which columns hold some values.</summary>
    public int RowOf(string table, params (string Column, string Value)[] where)
    {
        var rows = Read(table);
        return 1 + rows.FindIndex(row => where.All(each => row[rows[0].IndexOf(each.Column)] == each.Value));
    }

    /// <summary>Every row in which a column holds a value.</summary>
    public IReadOnlyList<int> RowsOf(string table, string column, string value)
    {
        var rows = Read(table);
        return [.. Enumerable.Range(1, rows.Count).Where(row => rows[row - 1][rows[0].IndexOf(column)] == value)];
    }

    public string Cell(string table, int row, string column)
    {
        var rows = Read(table);
        return rows[row - 1][rows[0].IndexOf(column)];
    }

    public SampleCopy Set(string table, int row, string column, string value)
    {
        var rows = Read(table);
        rows[row - 1][rows[0].IndexOf(column)] = value;
        return Write(table, rows);
    }

    public SampleCopy SetWhere(string table, (string Column, string Value) where, string column, string value)
    {
        var rows = Read(table);
        foreach (var row in rows.Where(row => row[rows[0].IndexOf(where.Column)] == where.Value)) row[rows[0].IndexOf(column)] = value;
        return Write(table, rows);
    }

    public SampleCopy RenameColumn(string table, string column, string name) => Set(table, 1, column, name);

    /// <summary>Adds a row with some cells filled; returns its number.</summary>
    public int Append(string table, params (string Column, string Value)[] cells)
    {
        var rows = Read(table);
        rows.Add([.. rows[0].Select(column => cells.FirstOrDefault(cell => cell.Column == column).Value ?? "")]);
        Write(table, rows);
        return rows.Count;
    }

    public string PathOf(string table) => Path.Combine(Package, "tables", table + ".csv");

    public void Dispose() => _folder.Dispose();

    private List<List<string>> Read(string table) => [.. File.ReadAllLines(PathOf(table)).Select(Cells)];

    private SampleCopy Write(string table, IEnumerable<List<string>> rows)
    {
        File.WriteAllText(PathOf(table), string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n")));
        return this;
    }

    // No cell of the sample holds a line break, so a line is a row.
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[++i]);
            else if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(line[i]);
        }
        cells.Add(cell.ToString());
        return cells;
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny("\",") ? '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : cell;
}
