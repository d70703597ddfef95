using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Accounts;

/// <summary>Roles given, changed and taken, on both databases.</summary>
public sealed class RoleActsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Codes_of_accounts_are_given_once_and_in_their_order(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        for (var i = 1; i <= 11; i++) Assert.Equal("a" + i, await people.AddAsync("person" + i, Role.Viewer, people.Vale));
    }

    [Theory, OnEachDatabase]
    public async Task Accounts_made_at_once_have_codes_of_their_own(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);

        await Task.WhenAll(Enumerable.Range(1, 6).Select(async i =>
        {
            await using var db = people.Open();
            Assert.IsType<CreateAccountResult.Created>(await new CreateAccount(people.ActsOn(db)).Do(TestPeople.System(null), new AccountText("Person", $"person{i}@test.example"), Cancelled));
        }));

        Assert.Equal(["a1", "a2", "a3", "a4", "a5", "a6"], await people.Db.Users.OrderBy(account => account.Code).Select(account => account.Code).ToListAsync(Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task Who_has_no_account_gets_one_with_a_link_and_the_record_says_who_let_them_in(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var admin = await people.AddAsync("admin", Role.Admin, people.Vale);

        var given = Assert.IsType<GiveRoleResult.Given>(await new GiveRole(people.Acts).Do(await people.AsAsync(admin, people.Vale), "New@Test.example", Role.Member, Cancelled));

        Assert.NotNull(given.Key);
        Assert.Equal($"{admin} CreateAccount account/{given.Done.Code}", (await people.ListActsAsync(null))[^1]);
        Assert.Equal($"{admin} GiveRole account/{given.Done.Code}", (await people.ListActsAsync(people.Vale))[^1]);
        Assert.DoesNotContain("new@test", string.Join(' ', await people.Db.AuditDetails.Select(details => details.Text).ToListAsync(Cancelled)), StringComparison.OrdinalIgnoreCase);
        var link = await people.Db.OneTimeLinks.AsNoTracking().SingleAsync(Cancelled);
        Assert.Equal(OneTimeLink.Hash(given.Key), link.KeyHash);
        Assert.Equal(TimeSpan.FromDays(7), link.ExpiresAt - link.MadeAt);
    }

    [Theory, OnEachDatabase]
    public async Task Who_waits_for_a_password_elsewhere_gets_no_second_link(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var (here, there) = (await people.AddAsync("here", Role.Admin, people.Vale), await people.AddAsync("there", Role.Admin, people.Elsewhere));
        await new GiveRole(people.Acts).Do(await people.AsAsync(here, people.Vale), "new@test.example", Role.Admin, Cancelled);

        var given = Assert.IsType<GiveRoleResult.Given>(await new GiveRole(people.Acts).Do(await people.AsAsync(there, people.Elsewhere), "new@test.example", Role.Viewer, Cancelled));

        // With a link one could become the admin of the other review.
        Assert.Null(given.Key);
        Assert.True(given.WaitsForPassword);
        // The link handed out before would open the other review too, so it is good no more.
        var now = people.Time.GetUtcNow().UtcDateTime;
        Assert.False(await people.Db.OneTimeLinks.AsNoTracking().AnyAsync(link => link.UsedAt == null && link.ExpiresAt > now, Cancelled));
        Assert.IsType<MakeLinkResult.NotYours>(await new MakeLink(people.Acts).Do(await people.AsAsync(there, people.Elsewhere), given.Done.Code, Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task The_last_admin_of_a_review_stays_while_nobody_answers_for_the_installation(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var only = await people.AddAsync("only", Role.Admin, people.Vale);

        Assert.Equal(AdminMustStay.IsLast, Assert.IsType<TakeRoleResult.Refused>(await new TakeRole(people.Acts).Do(TestPeople.System(people.Vale), only, Cancelled)).Why);
        Assert.Equal(AdminMustStay.IsLast, Assert.IsType<ChangeRoleResult.Refused>(await new ChangeRole(people.Acts).Do(TestPeople.System(people.Vale), only, Role.Viewer, Cancelled)).Why);
        Assert.Equal(AdminMustStay.Oneself, Assert.IsType<TakeRoleResult.Refused>(await new TakeRole(people.Acts).Do(await people.AsAsync(only, people.Vale), only, Cancelled)).Why);

        var root = await people.AddAsync("root", Role.Admin, null);
        Assert.IsType<TakeRoleResult.Taken>(await new TakeRole(people.Acts).Do(await people.AsAsync(root, people.Vale), only, Cancelled));
        Assert.Equal(AdminMustStay.Oneself, Assert.IsType<TakeRoleResult.Refused>(await new TakeRole(people.Acts).Do(await people.AsAsync(root, null), root, Cancelled)).Why);
    }

    [Theory, OnEachDatabase]
    public async Task An_admin_of_the_installation_may_leave_a_review(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var root = await people.AddAsync("root", Role.Admin, null);
        Assert.IsType<GiveRoleResult.Given>(await new GiveRole(people.Acts).Do(TestPeople.System(people.Vale), "root@test.example", Role.Admin, Cancelled));

        Assert.IsType<TakeRoleResult.Taken>(await new TakeRole(people.Acts).Do(await people.AsAsync(root, people.Vale), root, Cancelled));

        Assert.True((await people.AsAsync(root, people.Vale)).Who.May(Permission.ChangeMembers));
    }

    [Theory, OnEachDatabase]
    public async Task Of_two_admins_who_take_each_others_role_at_once_one_stays(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var (one, other) = (await people.AddAsync("one", Role.Admin, people.Vale), await people.AddAsync("other", Role.Admin, people.Vale));
        var (asOne, asOther) = (await people.AsAsync(one, people.Vale), await people.AsAsync(other, people.Vale));

        var results = await Task.WhenAll(TakeAsync(asOne, other), TakeAsync(asOther, one));

        Assert.Equal([false, true], results.Order());
        Assert.Single(await people.Db.ListMembers(people.Vale, Cancelled));

        async Task<bool> TakeAsync(ActContext context, string account)
        {
            await using var db = people.Open();
            try
            {
                return await new TakeRole(people.ActsOn(db)).Do(context, account, Cancelled) is TakeRoleResult.Taken;
            }
            catch (NotPermittedException)
            {
                return false;
            }
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_role_in_one_review_gives_none_in_another_nor_in_the_installation(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var admin = await people.AddAsync("admin", Role.Admin, people.Vale);

        Assert.Null((await people.AsAsync(admin, people.Elsewhere)).Who.Role);
        var who = (await people.AsAsync(admin, people.Vale)).Who;
        // Somebody who claims their role in a review for the installation is looked at again.
        await Assert.ThrowsAsync<NotPermittedException>(() => new GiveRole(people.Acts).Do(new ActContext(who, null, "Claimed."), "friend@test.example", Role.Admin, Cancelled));
        await Assert.ThrowsAsync<NotPermittedException>(() => new GiveRole(people.Acts).Do(new ActContext(who, people.Elsewhere, "Claimed."), "friend@test.example", Role.Admin, Cancelled));
        Assert.Equal(1, await people.Db.Users.CountAsync(Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task Nobody_but_an_admin_gives_changes_or_takes_roles(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var member = await people.AddAsync("member", Role.Member, people.Vale);
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Admin))
        {
            var context = await people.AsAsync(await people.AddAsync("as" + role, role, people.Vale), people.Vale);
            await Assert.ThrowsAsync<NotPermittedException>(() => new GiveRole(people.Acts).Do(context, "x@test.example", Role.Admin, Cancelled));
            await Assert.ThrowsAsync<NotPermittedException>(() => new ChangeRole(people.Acts).Do(context, member, Role.Admin, Cancelled));
            await Assert.ThrowsAsync<NotPermittedException>(() => new TakeRole(people.Acts).Do(context, member, Cancelled));
            await Assert.ThrowsAsync<NotPermittedException>(() => new MakeLink(people.Acts).Do(context, member, Cancelled));
        }
    }

    [Theory, OnEachDatabase]
    public async Task Somebody_without_a_role_here_is_not_found(DatabaseKind kind)
    {
        await using var people = await TestPeople.MeetAsync(kind);
        var elsewhere = await people.AddAsync("elsewhere", Role.Member, people.Elsewhere);
        foreach (var account in new[] { elsewhere, "a99", "" })
        {
            Assert.IsType<ChangeRoleResult.NotFound>(await new ChangeRole(people.Acts).Do(TestPeople.System(people.Vale), account, Role.Viewer, Cancelled));
            Assert.IsType<TakeRoleResult.NotFound>(await new TakeRole(people.Acts).Do(TestPeople.System(people.Vale), account, Cancelled));
            Assert.IsType<MakeLinkResult.NotFound>(await new MakeLink(people.Acts).Do(TestPeople.System(people.Vale), account, Cancelled));
        }
    }
}
