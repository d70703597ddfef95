using System.Text.Json;
using Chesil.Testing;

namespace Chesil.Components.Tests.Parity;

/// <summary>One of the examples that nhsuk-frontend ships with each component: options in, HTML out.</summary>
public sealed record Fixture(string Component, string Name, JsonElement Options, string? CallBlock, string Html)
{
    public override string ToString() => $"{Component}: {Name}";

    public static IReadOnlyList<Fixture> ListOf(string component)
    {
        var file = Path.Combine(Repository.Root, "src/Chesil.Components/Assets/node_modules/nhsuk-frontend/dist/nhsuk/components", component, "fixtures.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.GetProperty("fixtures").EnumerateArray().Select(fixture => new Fixture(
            component,
            fixture.TryGetProperty("description", out var description) ? $"{fixture.GetProperty("name")} ({description})" : fixture.GetProperty("name").ToString(),
            fixture.GetProperty("context").Clone(),
            fixture.TryGetProperty("callBlock", out var block) && block.ValueKind is JsonValueKind.String ? block.GetString() : null,
            fixture.GetProperty("html").GetString()!))];
    }
}
