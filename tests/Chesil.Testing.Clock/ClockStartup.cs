using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(Chesil.Testing.Clock.ClockStartup))]

namespace Chesil.Testing.Clock;

/// <summary>Gives the site a clock that tests put forward. The site itself knows nothing of it.</summary>
public sealed class ClockStartup : IHostingStartup
{
    /// <summary>The environment variable that names the file with how far ahead the clock is.</summary>
    public const string Variable = "CHESIL_TEST_CLOCK";

    /// <inheritdoc/>
    public void Configure(IWebHostBuilder builder)
    {
        var file = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} names no file.");
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new ClockAhead(file)));
    }
}
