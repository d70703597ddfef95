namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The size of a window, in CSS pixels.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Width">How wide.</param>
/// <param name="Height">How high.</param>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Desktop = new("desktop", 1280, 900);

    public static readonly Screen Phone = new("phone", 360, 740);

    /// <summary>The narrowest that WCAG asks for; a window of 1280 pixels zoomed to 400 % is as narrow.</summary>
    public static readonly Screen Zoomed = new("zoomed to 400 %", 320, 256);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
