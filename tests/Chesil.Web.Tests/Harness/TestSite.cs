using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chesil.Components.Report;
using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.Packages.Writing;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Snapshots;
using Chesil.SystemModel;
using Chesil.Web.Hosting;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Chesil.Web.Tests.Harness;

/// <summary>The site as it is served, on a port of its own, over a data folder of its own.</summary>
public sealed partial class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _data;
    private readonly bool _isKept;
    private int _people;

    private TestSite(WebApplication app, string data, bool isKept)
    {
        (_app, _data, _isKept) = (app, data, isKept);
        var origin = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = origin };
    }

    // The results say what went right; what the site says to its keeper would only drown them.
    static TestSite() => Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");

    public HttpClient Client { get; }

    /// <summary>What the site itself works with.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Somebody who is not signed in, with a browser.</summary>
    public TestVisitor Visit() => new(Client.BaseAddress!);

    /// <summary>
    /// Somebody new who is signed in with a role in one review; in the whole installation where no review is named; and nowhere
    /// without a role. The way over the sign-in page has tests of its own.
    /// </summary>
    public async Task<TestVisitor> SignInAsync(Role? role, string? review = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChesilDbContext>();
        var number = Interlocked.Increment(ref _people);
        var address = $"person{number}@test.example";
        var installation = new ActContext(Reader.System, null, "For a test.");
        var create = scope.ServiceProvider.GetRequiredService<CreateAccount>();
        var code = Assert.IsType<CreateAccountResult.Created>(await create.Do(installation, new AccountText($"Person {number}", address), cancellation)).Done.Code;
        // Somebody who can come in: what the password is does not matter here.
        (await db.Users.SingleAsync(each => each.Code == code, cancellation)).PasswordHash = "set";
        await db.SaveChangesAsync(cancellation);
        if (role is { } given)
        {
            var where = review is null ? installation : new ActContext(Reader.System, (await db.Reviews.SingleAsync(each => each.Code == review, cancellation)).Id, "For a test.");
            Assert.IsType<GiveRoleResult.Given>(await scope.ServiceProvider.GetRequiredService<GiveRole>().Do(where, address, given, cancellation));
        }
        return await SignInAsync(code);
    }

    /// <summary>Somebody who has an account, signed in.</summary>
    public async Task<TestVisitor> SignInAsync(string account)
    {
        await using var scope = Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<ChesilDbContext>().Users.AsNoTracking().SingleAsync(each => each.Code == account, TestContext.Current.CancellationToken);
        var visitor = new TestVisitor(Client.BaseAddress!, account);
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInCookie.Scheme);
        var now = Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(SignInCookie.PrincipalOf(found), new AuthenticationProperties { IsPersistent = false, IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, SignInCookie.Scheme);
        visitor.Cookies.Add(visitor.Origin, new Cookie(SignInCookie.CookieName, options.TicketDataFormat.Protect(ticket)));
        return visitor;
    }

    /// <summary>What the site keeps, to look at or to prepare.</summary>
    public async Task<T> WithDataAsync<T>(Func<ChesilDbContext, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<ChesilDbContext>());
    }

    /// <summary>Works packages out, takes them in and serves them.</summary>
    public static async Task<TestSite> ServeAsync(params ReviewPackage[] packages)
    {
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        foreach (var package in packages) await KeepAsync(data, package);
        return await ServeAsync(data);
    }

    /// <summary>Serves what a data folder holds; the folder goes with the site, unless it is kept. Invented people are there only if asked for.</summary>
    public static async Task<TestSite> ServeAsync(string data, TimeProvider? time = null, bool noDemo = true, bool isKept = false)
    {
        var app = await Site.BuildAsync(new SiteOptions("http://127.0.0.1:0", data, NoDemo: noDemo), time, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestSite(app, data, isKept);
    }

    /// <summary>Works a package out and takes it in, for the site to serve.</summary>
    public static async Task KeepAsync(string data, ReviewPackage package, bool isPublic = true, bool isWorkedOut = true, TimeProvider? time = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var db = DatabaseChoice.Of(null, data).Open();
        Assert.NotEqual(DatabaseReadiness.Older, await DatabasePreparation.Prepare(db, cancellation));
        using var zip = new MemoryStream();
        if (isWorkedOut)
        {
            var review = ReviewModel.Run(package, cancellation: cancellation);
            review.WriteZip(zip, await ReviewReport.RenderAsync(review, cancellation));
        }
        using var queue = new WriteQueue(isNeeded: true);
        var import = new ImportReview(new ActTransaction(db, time ?? TimeProvider.System, queue), time ?? TimeProvider.System);
        Assert.IsType<ImportReviewResult.Imported>(await import.Do(new ActContext(Reader.System, null, "For a test."), package, isWorkedOut ? zip.ToArray() : null, isPublic, cancellation));
    }

    /// <summary>A package as it comes back from a folder in which one table was marked for some people only.</summary>
    public static ReviewPackage Restrict(ReviewPackage package, string table)
    {
        var folder = Directory.CreateTempSubdirectory("chesil-package-").FullName;
        try
        {
            PackageWriter.WriteFolder(package, folder);
            var descriptor = Path.Combine(folder, "datapackage.json");
            var json = File.ReadAllText(descriptor);
            var start = json.IndexOf($"\"name\": \"{table}\"", StringComparison.Ordinal);
            Assert.True(start >= 0, $"The package has no {table}.");
            File.WriteAllText(descriptor, json[..start] + Public().Replace(json[start..], "\"chesil:audience\": \"restricted\"", 1));
            var read = Assert.IsType<PackageReading.Loaded>(PackageReader.Read(folder)).Package;
            Assert.Equal(Audience.Restricted, read.Tables.Single(each => each.Schema.Name == table).Audience);
            return read;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A page that is there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}: {html[..Math.Min(400, html.Length)]}");
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>The words of a page's main part, with single spaces.</summary>
    public async Task<string> ReadAsync(string path) => WordsOf(await OpenAsync(path));

    public static string WordsOf(IHtmlDocument page) => Spaces().Replace(page.QuerySelector("main")!.TextContent, " ").Trim();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (!_isKept) Directory.Delete(_data, recursive: true);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("\"chesil:audience\": ?\"public\"")]
    private static partial Regex Public();
}

/// <summary>The three villages, served once for all tests that only read.</summary>
public sealed class VillageSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.ServeAsync(ThreeVillages.Package());

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

/// <summary>Both samples, served once for all tests that only read.</summary>
public sealed class SamplesSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.ServeAsync(Sample("chalkshire"), Sample("dorset-record"));

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static ReviewPackage Sample(string name) => Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Testing.Repository.Sample(name))).Package;
}
