using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chesil.Reviews.Data;

/// <summary>Lists that are part of a row, kept as JSON in a text column: the same text on either database.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options) ?? throw new InvalidDataException($"A stored {typeof(T).Name} is empty.");

    /// <summary>Keeps a list in a text column.</summary>
    public static PropertyBuilder<ImmutableArray<T>> IsJsonList<T>(this PropertyBuilder<ImmutableArray<T>> property) => property.HasConversion(
        new ValueConverter<ImmutableArray<T>, string>(list => Write(list.IsDefault ? ImmutableArray<T>.Empty : list), text => Read<ImmutableArray<T>>(text)),
        new ValueComparer<ImmutableArray<T>>((one, other) => AreEqual(one, other), list => list.Length, list => list));

    private static bool AreEqual<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);
}
