/// <summary>
/// Where .NET begins when DOTNET_STARTUP_HOOKS names this assembly. There is nothing to do: to be loaded is enough, because then ASP.NET Core
/// finds <see cref="Chesil.Testing.Clock.ClockStartup"/> by its assembly's name.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}
