using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Tests.Parity;

/// <summary>
/// Reads a fixture's options into our options records, name for name. A name or a value that we do not have is an
/// <see cref="UnsupportedException"/>, so nothing is left out in silence.
/// </summary>
public static class FixtureOptions
{
    public static T Read<T>(JsonElement json) => (T)Read(typeof(T), json, "")!;

    private static object? Read(Type type, JsonElement json, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Content)) return ReadContent(json, path);
        if (type == typeof(string)) return json.ValueKind is JsonValueKind.String or JsonValueKind.Number ? json.ToString() : throw new UnsupportedException(path);
        if (type == typeof(bool)) return json.GetBoolean();
        if (type == typeof(int)) return json.GetInt32();
        if (type.IsEnum) return ReadEnum(type, json, path);
        if (type == typeof(IReadOnlyDictionary<string, Content?>)) return json.EnumerateObject().ToDictionary(pair => pair.Name, pair => (Content?)pair.Value.ToString());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return ReadList(type.GenericTypeArguments[0], json, path);
        return ReadRecord(type, json, path);
    }

    private static Content? ReadContent(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Object when json.TryGetProperty("html", out var html) => new HtmlString(html.GetString()!.Trim()),
        JsonValueKind.Object when json.TryGetProperty("text", out var text) => text.GetString(),
        _ => throw new UnsupportedException(path),
    };

    private static object? ReadEnum(Type type, JsonElement json, string path)
    {
        // A sortable column says sort: true; a tag without colour says colour: false.
        if (json.ValueKind is JsonValueKind.False) return type == typeof(TagColour) ? TagColour.NoColour : null;
        if (json.ValueKind is JsonValueKind.True) return Enum.Parse(type, "None");
        return Enum.TryParse(type, json.GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var member)
            ? member
            : throw new UnsupportedException($"{path}: {json}");
    }

    private static System.Collections.IList ReadList(Type type, JsonElement json, string path)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        // Actions may be given as a list or as an object with items; a single group of links without a list.
        if (json.ValueKind is JsonValueKind.Object && type == typeof(ActionOptions)) json = json.GetProperty("items");
        if (json.ValueKind is JsonValueKind.Object)
        {
            list.Add(Read(type, json, path));
            return list;
        }
        foreach (var item in json.EnumerateArray())
        {
            // The templates skip items that a condition has turned into false.
            if (item.ValueKind is not (JsonValueKind.False or JsonValueKind.Null)) list.Add(Read(type, item, path + "[]"));
        }
        return list;
    }

    private static object ReadRecord(Type type, JsonElement json, string path)
    {
        if (type == typeof(TableRow)) return new TableRow { Cells = (IReadOnlyList<TableCell>)ReadList(typeof(TableCell), json, path) };
        if (type == typeof(ButtonIcon)) return new ButtonIcon(json.GetProperty("name").GetString()!, (IconPlacement)ReadEnum(typeof(IconPlacement), json.GetProperty("placement"), path)!);
        var record = Activator.CreateInstance(type)!;
        if (json.ValueKind is JsonValueKind.String) Set(record, "text", json, path);
        else if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.True)) throw new UnsupportedException(path);
        else if (json.ValueKind is JsonValueKind.Object)
        {
            foreach (var option in json.EnumerateObject()) Set(record, option.Name, option.Value, $"{path}.{option.Name}".TrimStart('.'));
        }
        return record;
    }

    private static void Set(object record, string name, JsonElement json, string path)
    {
        if (json.ValueKind is JsonValueKind.Null) return;

        // A field of a date is left out with false.
        if (json.ValueKind is JsonValueKind.False && record.GetType().GetProperty("Has" + Pascal(name)) is { } has && Find(record.GetType(), name) != has)
        {
            has.SetValue(record, false);
            return;
        }

        // A condition that does not hold leaves false where an object would be.
        if (json.ValueKind is JsonValueKind.False && Find(record.GetType(), name)?.PropertyType is { IsClass: true }) return;
        if (Find(record.GetType(), name) is { } property)
        {
            property.SetValue(record, Read(property.PropertyType, json, path));
            return;
        }
        if (name is "text" or "html" && record.GetType().GetProperty("Content") is { } content)
        {
            content.SetValue(record, name == "html" ? Content.Of(new HtmlString(json.GetString()!.Trim())) : (Content?)json.GetString());
            return;
        }
        if (name == "variant" && json.GetString() == "reverse" && record.GetType().GetProperty("IsReverse") is { } reverse)
        {
            reverse.SetValue(record, true);
            return;
        }
        throw new UnsupportedException(path);
    }

    private static PropertyInfo? Find(Type type, string name)
    {
        // Names of attributes come as they are written in HTML: "maxlength" is our MaxLength.
        const BindingFlags AnyCase = BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase;
        return type.GetProperty(name, AnyCase) ?? type.GetProperty("Is" + name, AnyCase) ?? type.GetProperty("Has" + name, AnyCase);
    }

    private static string Pascal(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
}

/// <summary>A fixture uses an option that we do not have.</summary>
public sealed class UnsupportedException(string option) : Exception($"There is no {option}.")
{
    public string Option { get; } = option;
}
