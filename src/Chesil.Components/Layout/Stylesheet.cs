using System.Security.Cryptography;

namespace Chesil.Components;

/// <summary>The sheets and the script, as they are inside this assembly.</summary>
public static class Stylesheet
{
    /// <summary>The sheet that a page which must stand alone writes inside itself: no address in it leads outside.</summary>
    public static string Report { get; } = Read("report.css");

    /// <summary>Changes when the site's sheet changes, so that a browser may keep the old one for ever.</summary>
    public static string Version { get; } = VersionOf("chesil.css");

    /// <summary>Changes when the site's script changes.</summary>
    public static string ScriptVersion { get; } = VersionOf("chesil.js");

    private static string VersionOf(string name)
    {
        using var stream = Open(name);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..12];
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) =>
        typeof(Stylesheet).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not inside the assembly.");
}
