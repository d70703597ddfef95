using System.Collections.Concurrent;
using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;
using static Chesil.Web.Tests.Harness.Canaries;

namespace Chesil.Web.Tests.Rules;

/// <summary>
/// Draft until published: every address of the application is opened by everybody, before and after each moment of an embargo. Each word is
/// seen where it should be, and nowhere else.
/// </summary>
public sealed class LeakTests
{
    /// <summary>What an option says.</summary>
    private static readonly string[] Content = ["name", "family", "summary", "change", "role", "note", "outcome", "evidence"];

    /// <summary>Options that everybody may read from the start.</summary>
    private static readonly string[] Open = ["open", "withdrawn", "quiet", "child"];

    private enum Moment
    {
        Start,
        Staff,
        Invited,
        Public,
    }

    [Fact]
    public async Task Nothing_is_seen_before_its_time_or_by_others_than_it_is_for()
    {
        await using var world = await EveryVisibility.BuildAsync();
        using var nobody = world.Site.Visit();
        using var stranger = await world.Site.SignInAsync(role: null);
        using var viewer = await world.Site.SignInAsync(Role.Viewer, EveryVisibility.First);
        using var member = await world.Site.SignInAsync(Role.Member, EveryVisibility.First);
        using var analyst = await world.Site.SignInAsync(Role.Analyst, EveryVisibility.First);
        using var secretariat = await world.Site.SignInAsync(Role.Secretariat, EveryVisibility.First);
        using var admin = await world.Site.SignInAsync(Role.Admin);
        var paths = await RouteWalk.ListAsync(world.Site);
        Assert.InRange(paths.Count, 300, 3000);
        var faults = new ConcurrentBag<string>();

        foreach (var moment in Enum.GetValues<Moment>())
        {
            // Each is looked at just before their time and at it; who sees the same for longer is looked at once.
            if (moment != Moment.Staff) await WalkAsync("nobody", nobody, moment >= Moment.Public, isShared: false);
            if (moment is Moment.Staff or Moment.Invited) await WalkAsync("a viewer", viewer, moment >= Moment.Invited, isShared: false);
            if (moment is Moment.Start or Moment.Staff) await WalkAsync("a member", member, moment >= Moment.Staff, isShared: false);
            if (moment == Moment.Invited) await WalkAsync("somebody without a role", stranger, isReleased: false, isShared: false);
            if (moment == Moment.Start)
            {
                await WalkAsync("the member it is shared with", world.Sharer, isReleased: false, isShared: true);
                await TeamAsync("an analyst", analyst);
                await TeamAsync("the secretariat", secretariat);
                await TeamAsync("an admin", admin);
            }
            world.GoOn(moment switch { Moment.Start => EveryVisibility.StaffAfter, Moment.Staff => EveryVisibility.InvitedAfter - EveryVisibility.StaffAfter, _ => EveryVisibility.PublicAfter - EveryVisibility.InvitedAfter });

            async Task WalkAsync(string who, TestVisitor visitor, bool isReleased, bool isShared)
            {
                var isPublic = moment == Moment.Public;
                string[] options = [.. Open, .. isReleased ? ["embargo"] : Array.Empty<string>(), .. isShared ? ["shared"] : Array.Empty<string>()];
                // The public record tells why, once what was done is public; never why something was proposed or judged.
                string[] told = ["open", "withdrawn", "withdrawal", "quiet", "child", "second", "north", "today", .. isPublic ? ["embargo"] : Array.Empty<string>()];
                var may = options.SelectMany(thing => Content.Select(field => Word(thing, field))).Concat(told.Select(thing => Word(thing, "publish"))).Append(Word("withdrawn", "withdraw")).ToHashSet(StringComparer.Ordinal);
                // What a child derived here says has no outcome yet.
                var must = may.Except([Word("child", "outcome"), Word("child", "evidence")], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
                await LookAsync($"{who}, at {moment}", visitor, may.Contains, must, isTotalHidden: true);
            }

            Task TeamAsync(string who, TestVisitor visitor)
            {
                var isOfInstallation = visitor == admin;
                var must = new[] { "draft", "shared", "embargo", "later", "withdrawn", "recalled", "child" }.SelectMany(thing => Content.Where(field => field is not ("outcome" or "evidence")).Select(field => Word(thing, field))).Concat(new[] { "name", "summary", "evidence" }.Select(field => Word("hurdle", field))).ToHashSet(StringComparer.Ordinal);
                if (isOfInstallation) must.UnionWith(Content.Where(field => field is not ("family" or "evidence")).Concat(["cost", "score"]).Select(field => Word("hidden", field)));
                return LookAsync(who, visitor, word => isOfInstallation || !word.StartsWith("kwhidden", StringComparison.Ordinal), must, isTotalHidden: !isOfInstallation);
            }
        }
        Assert.True(faults.IsEmpty, $"{faults.Count} faults:\n" + string.Join('\n', faults.Order(StringComparer.Ordinal).Take(40)));

        async Task LookAsync(string who, TestVisitor visitor, Func<string, bool> may, HashSet<string> must, bool isTotalHidden)
        {
            var seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
            await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (path, cancellation) =>
            {
                using var response = await visitor.Client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
                var text = await response.Content.ReadAsStringAsync(cancellation) + response.Content.Headers + response.Headers.ETag;
                if ((int)response.StatusCode >= 500) faults.Add($"{who}: {path} answers {(int)response.StatusCode}");
                // An answer that refuses may say again what was asked.
                var asked = response.StatusCode == HttpStatusCode.OK ? [] : In(path).ToHashSet(StringComparer.Ordinal);
                foreach (var word in In(text).Where(word => !asked.Contains(word)))
                {
                    seen[word] = true;
                    if (!may(word)) faults.Add($"{who}: {word} on {path}");
                }
                if (isTotalHidden && path.Contains(EveryVisibility.Second, StringComparison.Ordinal) && text.Contains(EveryVisibility.HiddenTotal, StringComparison.Ordinal)) faults.Add($"{who}: the hidden total on {path}");
                if (visitor.Account is not null && response.StatusCode == HttpStatusCode.OK && response.Headers.CacheControl is { Private: false, NoStore: false } keeping && path.StartsWith("/v", StringComparison.Ordinal)) faults.Add($"{who}: {path} may be kept for others ({keeping})");
            });
            foreach (var word in must.Where(word => !seen.ContainsKey(word))) faults.Add($"{who}: {word} nowhere");
        }
    }
}
