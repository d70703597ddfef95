namespace Chesil.Packages.Schemas;

/// <summary>What Data Package 2.0 calls each kind of value.</summary>
internal static class DataPackageTypes
{
    public static string Of(FieldType type) => type switch
    {
        FieldType.Integer => "integer",
        FieldType.Number or FieldType.Count => "number",
        FieldType.Boolean => "boolean",
        FieldType.Date => "date",
        _ => "string",
    };
}
