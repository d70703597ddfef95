using System.Text;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Writing;

/// <summary>The data dictionary: every table and column in words, read off the same records as everything else.</summary>
public static class DataDictionaryText
{
    /// <summary>The tables as Markdown, one section a table.</summary>
    public static string Markdown(IReadOnlyList<TableSchema> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables) Append(text, table);
        return text.ToString();
    }

    private static void Append(StringBuilder text, TableSchema table)
    {
        text.Append("\n## ").Append(table.Name).Append("\n\n");
        text.Append("**").Append(table.Title).Append(".** ").Append(table.Description).Append('\n');
        text.Append("File: `").Append(table.Path).Append("`. Key: ").AppendJoin(", ", table.KeyIndexes.Select(i => $"`{table.Fields[i].Name}`")).Append(".\n\n");
        text.Append("| column | what it holds | a cell is | empty |\n|---|---|---|---|\n");
        foreach (var field in table.Fields)
        {
            text.Append("| `").Append(field.Name).Append("` | ").Append(field.Description).Append(" | ").Append(Cell(field)).Append(" | ").Append(field.IsRequired ? "never" : "may be").Append(" |\n");
        }
    }

    private static string Cell(Field field)
    {
        if (field.References is { } target) return $"the key of a row of [{target}](#{target})";
        var kind = field.Type switch
        {
            FieldType.Text => "text",
            FieldType.Code => "a code",
            _ => field.Expectation,
        };
        return field.Unit is { } unit ? $"{kind}; unit: {unit}" : kind;
    }
}
