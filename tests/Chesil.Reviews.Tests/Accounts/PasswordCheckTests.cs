using Chesil.Reviews.Accounts;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Accounts;

/// <summary>Passwords tried, and links used in time, on both databases.</summary>
public sealed class PasswordCheckTests
{
    private const string Password = "seven pebbles roll uphill", Address = "kit@test.example";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Five_wrong_ones_lock_for_a_quarter_of_an_hour(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        await EnrolAsync(people);
        var check = new PasswordCheck(people.Db, people.Time);

        for (var wrong = 1; wrong <= 5; wrong++) Assert.Null(await check.Find(Address, "wrong", Cancelled));
        Assert.Null(await check.Find(Address, Password, Cancelled));
        people.Time.Pass(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Null(await check.Find(Address, Password, Cancelled));
        people.Time.Pass(TimeSpan.FromSeconds(1));
        Assert.NotNull(await check.Find(Address, Password, Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task A_right_one_begins_the_count_anew(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        await EnrolAsync(people);
        var check = new PasswordCheck(people.Db, people.Time);

        for (var round = 1; round <= 3; round++)
        {
            for (var wrong = 1; wrong <= 4; wrong++) Assert.Null(await check.Find(Address, "wrong", Cancelled));
            Assert.NotNull(await check.Find(Address, Password, Cancelled));
        }
    }

    [Theory, OnEachDatabase]
    public async Task Tries_made_at_once_are_each_counted(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        await EnrolAsync(people);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var db = people.Open();
            Assert.Null(await new PasswordCheck(db, people.Time).Find(Address, "wrong", Cancelled));
        }));

        var account = await people.Db.Users.AsNoTracking().SingleAsync(Cancelled);
        Assert.Equal(people.Time.GetUtcNow() + PasswordCheck.LockedFor, account.LockoutEnd);
    }

    [Theory, OnEachDatabase]
    public async Task A_link_is_good_for_seven_days_and_once(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var key = await InviteAsync(people);
        people.Time.Pass(TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(LinkStanding.Good, await StandingAsync(people, key));
        people.Time.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal(LinkStanding.Expired, await StandingAsync(people, key));
        Assert.Equal(LinkStanding.Expired, Assert.IsType<SetUpAccountResult.LinkIsNotGood>(await SetUpAsync(people, key)).Standing);

        var made = Assert.IsType<MakeLinkResult.Made>(await new MakeLink(people.Acts).Do(TestPeople.System(people.Vale), "a1", Cancelled)).Key!;
        Assert.IsType<SetUpAccountResult.SetUp>(await SetUpAsync(people, made));
        Assert.Equal(LinkStanding.Used, Assert.IsType<SetUpAccountResult.LinkIsNotGood>(await SetUpAsync(people, made)).Standing);
        Assert.Equal(LinkStanding.Unknown, await StandingAsync(people, made + "x"));
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_elses_link_is_none(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var key = await InviteAsync(people);
        var other = await people.AddAsync("other", Role.Member, people.Vale);

        var refused = await new SetUpAccount(people.Acts).Do(await people.AsAsync(other, people.Vale), key, "Other", Password, Cancelled);

        Assert.Equal(LinkStanding.Unknown, Assert.IsType<SetUpAccountResult.LinkIsNotGood>(refused).Standing);
    }

    [Theory, OnEachDatabase]
    public async Task The_first_admin_comes_within_a_day_and_only_while_there_is_none(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var first = new FirstAdmin(people.Acts);
        var late = await people.Db.MakeFirstAdminLink(people.Time.GetUtcNow().UtcDateTime, Cancelled);
        people.Time.Pass(TimeSpan.FromHours(24));
        Assert.Equal(LinkStanding.Expired, Assert.IsType<FirstAdminResult.LinkIsNotGood>(await first.Do(TestPeople.System(null), late, new AccountText("Kit", Address), Password, Cancelled)).Standing);

        var key = await people.Db.MakeFirstAdminLink(people.Time.GetUtcNow().UtcDateTime, Cancelled);
        Assert.Equal("a1", Assert.IsType<FirstAdminResult.IsAdmin>(await first.Do(TestPeople.System(null), key, new AccountText("Kit", Address), Password, Cancelled)).Done.Code);
        Assert.Equal(["system CreateAccount account/a1", "system FirstAdmin account/a1"], (await people.ListActsAsync(null)).TakeLast(2));

        var another = await people.Db.MakeFirstAdminLink(people.Time.GetUtcNow().UtcDateTime, Cancelled);
        Assert.IsType<FirstAdminResult.HasAdmin>(await first.Do(TestPeople.System(null), another, new AccountText("Second", "second@test.example"), Password, Cancelled));
    }

    private static async Task EnrolAsync(TestPeople people) => Assert.IsType<SetUpAccountResult.SetUp>(await SetUpAsync(people, await InviteAsync(people)));

    private static async Task<string> InviteAsync(TestPeople people) =>
        Assert.IsType<GiveRoleResult.Given>(await new GiveRole(people.Acts).Do(TestPeople.System(people.Vale), Address, Role.Member, Cancelled)).Key!;

    private static async Task<SetUpAccountResult> SetUpAsync(TestPeople people, string key) =>
        await new SetUpAccount(people.Acts).Do(await people.AsAsync("a1", people.Vale), key, "Kit Moor", Password, Cancelled);

    private static async Task<LinkStanding> StandingAsync(TestPeople people, string key) => (await people.Db.FindLink(key, people.Time.GetUtcNow().UtcDateTime, Cancelled)).Standing;
}
