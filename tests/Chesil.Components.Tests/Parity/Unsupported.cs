namespace Chesil.Components.Tests.Parity;

/// <summary>The examples whose options we do not have, each with the option and why we do without it.</summary>
public static class Unsupported
{
    public static readonly IReadOnlyDictionary<string, (string Option, string Why)> Fixtures = new Dictionary<string, (string, string)>
    {
    };
}
