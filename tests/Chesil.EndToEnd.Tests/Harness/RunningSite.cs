using System.Text.RegularExpressions;
using Chesil.Packages;
using Chesil.Packages.Writing;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The site as it runs on some data, with the people of its demonstration and a clock of its own.</summary>
public sealed class RunningSite : IDisposable
{
    private readonly string _folder;
    private readonly string? _connection;
    private readonly WebServer _server;
    private readonly string _demonstrationLink;

    private RunningSite(string folder, string? connection, WebServer server, SiteClock clock, string demonstrationLink) =>
        (_folder, _connection, _server, Clock, _demonstrationLink) = (folder, connection, server, clock, demonstrationLink);

    /// <summary>Where it answers.</summary>
    public Uri Origin => _server.Origin;

    public SiteClock Clock { get; }

    /// <summary>Starts it on a data folder, and on the PostgreSQL server of a connection string where one is given.</summary>
    public static async Task<RunningSite> StartAsync(string folder, string? connection, CancellationToken cancellation)
    {
        var clock = new SiteClock();
        WebServer? server = null;
        try
        {
            server = await WebServer.StartAsync(folder, connection, clock, cancellation);
            return new RunningSite(folder, connection, server, clock, await server.FindDemonstrationLinkAsync(cancellation));
        }
        catch
        {
            server?.Dispose();
            clock.Dispose();
            throw;
        }
    }

    /// <summary>Imports a package with the command line, while the site runs.</summary>
    public async Task ImportAsync(ReviewPackage package, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("chesil-package-");
        try
        {
            PackageWriter.WriteFolder(package, folder.FullName);
            await Programs.RunAsync(Programs.CommandLine, cancellation, ["import", folder.FullName, .. Where(_folder, _connection)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Signs somebody in as one of the invented people, over the link that the program printed.</summary>
    /// <param name="visit">Their browser.</param>
    /// <param name="name">Which of the people, such as Imogen Farrow.</param>
    public async Task SignInAsync(Visit visit, string name)
    {
        await visit.GoAsync(_demonstrationLink);
        await visit.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^" + Regex.Escape(name)) }).CheckAsync();
        await visit.PressAsync("Sign in");
        Assert.Equal("Your account", await visit.HeadingAsync());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _server.Dispose();
        Clock.Dispose();
    }

    /// <summary>How programs are told where the data are.</summary>
    internal static string[] Where(string folder, string? connection) => connection is null ? ["--data", folder] : ["--connection", connection];
}
