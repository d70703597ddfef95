namespace Chesil.Components;

/// <summary>What stands in a field of text.</summary>
internal static class TypedText
{
    /// <summary>What was sent, or what the tag says, or what the model holds.</summary>
    public static string? Of(ModelField field, string? said) => field.Sent is { } sent ? sent[0] : said ?? (field.Values is [var first, ..] ? first : null);
}
