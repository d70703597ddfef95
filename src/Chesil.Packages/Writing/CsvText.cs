namespace Chesil.Packages.Writing;

/// <summary>Canonical CSV: UTF-8 without a mark, LF, and quotation marks only where RFC 4180 needs them.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create("\",\n\r");

    public static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) writer.Write(',');
            isFirst = false;
            if (cell.AsSpan().ContainsAny(NeedsQuotes))
            {
                writer.Write('"');
                writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                writer.Write('"');
            }
            else
            {
                writer.Write(cell);
            }
        }
        writer.Write('\n');
    }
}
