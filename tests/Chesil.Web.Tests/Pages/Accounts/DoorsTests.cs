using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Hosting;
using Chesil.Web.Tests.Harness;
using Chesil.Web.Visitors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>What a program that starts lets in: invented people on this machine, or the first admin.</summary>
public sealed class DoorsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_fresh_folder_on_this_machine_one_can_be_any_of_five_invented_people()
    {
        await using var site = await TestSite.ServeAsync(Folder(), noDemo: false);
        var link = "/sign-in/demonstration?key=" + DoorsOf(site).DemonstrationKey;
        using var visitor = site.Visit();

        var page = await visitor.OpenAsync(link);
        var choices = page.Document.QuerySelectorAll("input[name=Who]").Select(choice => choice.GetAttribute("value")!).ToList();
        Assert.Equal(5, choices.Count);
        foreach (var choice in choices)
        {
            page = await visitor.SubmitAsync(await visitor.OpenAsync(link), ("Who", choice));
            Assert.Equal("/account", page.Path);
            Assert.Contains("This person is invented", page.Words, StringComparison.Ordinal);
        }

        var roles = await site.WithDataAsync(db => db.ListMembers(null, Cancelled));
        Assert.Equal(Enum.GetValues<Role>(), roles.Select(member => member.Role));
        Assert.All(roles, member => Assert.True(member is { IsDemonstration: true, HasPassword: false }));
    }

    [Fact]
    public async Task Nobody_is_chosen_for_whoever_chooses_nobody()
    {
        await using var site = await TestSite.ServeAsync(Folder(), noDemo: false);
        using var visitor = site.Visit();

        var page = await visitor.SubmitAsync(await visitor.OpenAsync("/sign-in/demonstration?key=" + DoorsOf(site).DemonstrationKey));

        Assert.Equal(["Choose who you want to be"], page.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=wrong")]
    public async Task Without_the_key_there_is_no_such_page(string query)
    {
        await using var site = await TestSite.ServeAsync(Folder(), noDemo: false);
        using var visitor = site.Visit();

        var page = await visitor.GetAsync("/sign-in/demonstration" + query);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("A new one is printed each time the program starts", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_another_at_the_next_start_and_the_people_are_the_same()
    {
        var data = Folder();
        string key;
        await using (var first = await TestSite.ServeAsync(data, noDemo: false, isKept: true)) key = DoorsOf(first).DemonstrationKey!;
        await using var second = await TestSite.ServeAsync(data, noDemo: false);
        using var visitor = second.Visit();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/sign-in/demonstration?key=" + key)).Status);
        Assert.Equal(5, await second.WithDataAsync(db => db.Users.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Without_the_demonstration_a_cookie_of_it_lets_nobody_in()
    {
        var data = Folder();
        await (await TestSite.ServeAsync(data, noDemo: false, isKept: true)).DisposeAsync();
        await using var site = await TestSite.ServeAsync(data);
        using var visitor = await site.SignInAsync("a1");

        Assert.StartsWith("/sign-in?", (await visitor.GetAsync("/account")).Path, StringComparison.Ordinal);
        Assert.Null(DoorsOf(site).DemonstrationKey);
        Assert.NotNull(DoorsOf(site).FirstAdminKey);
    }

    [Fact]
    public async Task Data_with_invented_people_are_not_served_to_others()
    {
        var data = Folder();
        await using var site = await TestSite.ServeAsync(data, noDemo: false);

        foreach (var options in new[]
        {
            new SiteOptions("http://0.0.0.0:0", data),
            new SiteOptions("http://127.0.0.1:0;http://*:0", data, NoDemo: true),
            new SiteOptions("http://127.0.0.1:0", data, Hosts: "review.example.org"),
        })
        {
            var refused = await Assert.ThrowsAsync<DemonstrationDataException>(() => Site.BuildAsync(options, cancellation: Cancelled));
            Assert.Contains("--data DIR --no-demo", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_the_demonstration_the_first_admin_comes_by_a_link_once()
    {
        await using var site = await TestSite.ServeAsync(Folder());
        var link = "/sign-in/first-admin?key=" + DoorsOf(site).FirstAdminKey;
        using var visitor = site.Visit();

        var page = await visitor.SubmitAsync(await visitor.OpenAsync(link), ("Name", ""), ("Address", "nowhere"), ("Password", "short"));
        Assert.Equal(["Enter a name", "Enter an e-mail address in full, like name@example.org", "Enter a password of at least 12 letters, digits or signs"], page.Errors);
        page = await visitor.SubmitAsync(page, ("Name", "Kit Moor"), ("Address", "kit@test.example"), ("Password", AccountsSite.Password));

        Assert.Equal("/account", page.Path);
        Assert.Equal("Kit Moor", Assert.Single(await site.WithDataAsync(db => db.ListMembers(null, Cancelled))).Name);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(link)).Status);
        Assert.DoesNotContain(DoorsOf(site).FirstAdminKey!, await site.WithDataAsync(async db => string.Join(' ', await db.OneTimeLinks.Select(each => each.KeyHash).ToListAsync(Cancelled))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_is_made_at_each_start_until_there_is_an_admin()
    {
        var data = Folder();
        string old;
        await using (var first = await TestSite.ServeAsync(data, isKept: true)) old = DoorsOf(first).FirstAdminKey!;
        // Once begun without invented people, it goes on without.
        await using (var second = await TestSite.ServeAsync(data, noDemo: false, isKept: true))
        {
            using var visitor = second.Visit();
            Assert.Null(DoorsOf(second).DemonstrationKey);
            Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync("/sign-in/first-admin?key=" + old)).Status);
            await visitor.SubmitAsync(await visitor.OpenAsync("/sign-in/first-admin?key=" + DoorsOf(second).FirstAdminKey), ("Name", "Kit Moor"), ("Address", "kit@test.example"), ("Password", AccountsSite.Password));
        }
        await using var third = await TestSite.ServeAsync(data);
        Assert.Equal(new Doors(null, null, false), DoorsOf(third));
    }

    [Fact]
    public void What_is_printed_is_a_sentence_and_a_link()
    {
        Assert.Equal(["To look round as one of five invented people, open this link. It works until this program stops:", "  http://127.0.0.1:5080/sign-in/demonstration?key=abc"], new Doors("abc", null, true).Print("http://127.0.0.1:5080"));
        Assert.Equal("  http://localhost:80/sign-in/first-admin?key=abc", new Doors(null, "abc", false).Print("http://[::]:80").Last());
        Assert.Empty(new Doors(null, null, false).Print("http://127.0.0.1:5080"));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080;https://[::1]:5081", true)]
    [InlineData("http://127.9.9.9", true)]
    [InlineData("http://localhost:5080;http://192.0.2.7:5080", false)]
    [InlineData("http://*:80", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://0.0.0.0:80", false)]
    [InlineData("http://[::]:80", false)]
    [InlineData("http://review.example.org", false)]
    [InlineData("http://localhost.example.org", false)]
    [InlineData("http://unix:/run/chesil.sock", false)]
    [InlineData("nonsense", false)]
    [InlineData("", false)]
    public void This_machine_alone_is_told_from_others(string urls, bool isLoopback) => Assert.Equal(isLoopback, Loopback.IsAll(urls));

    [Fact]
    public async Task On_this_machine_alone_the_site_answers_to_its_own_names_only()
    {
        await using var site = await TestSite.ServeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = "rebound.example";

        using var response = await site.Client.SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static Doors DoorsOf(TestSite site) => site.Services.GetRequiredService<Doors>();

    private static string Folder() => Directory.CreateTempSubdirectory("chesil-web-").FullName;
}
