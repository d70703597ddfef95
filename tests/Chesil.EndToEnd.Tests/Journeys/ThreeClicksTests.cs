using Chesil.Components.Reviews;
using Chesil.EndToEnd.Tests.Harness;
using Chesil.Packages.Addresses;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Journeys;

/// <summary>Every total opens: three clicks lead from any number to what it rests on.</summary>
public sealed class ThreeClicksTests(SampleSite site)
{
    private const string Review = "/chalkshire";
    private const int MostClicks = 3;

    public static TheoryData<bool, string> WithAndWithoutScript => new()
    {
        { true, Screen.Desktop.Name },
        { true, Screen.Phone.Name },
        { false, Screen.Desktop.Name },
        { false, Screen.Phone.Name },
    };

    [Theory]
    [MemberData(nameof(WithAndWithoutScript))]
    public async Task A_visitor_goes_from_the_front_door_to_the_scores_behind_a_total(bool script, string screen)
    {
        await using var visit = await site.ArriveAsync(ScreenOf(screen), script);
        await visit.GoAsync("/");
        await visit.FollowAsync(visit.Page.Locator($"main a[href='{Review}']").First);
        await visit.FollowAsync(visit.Page.Locator($"main a:visible[href^='{Review}/options/compare']").First);
        await visit.FollowAsync(visit.Page.Locator($"main a:visible[href^='{Review}/number/evaluation/'][href$='/total']").First);
        var total = Opened(visit);

        for (var click = 0; click < MostClicks; click++)
        {
            var next = Opened(visit).Parts.MinBy(part => StepsToScore(Get(part)))!;
            await visit.FollowAsync(LinkTo(visit, next));
        }

        Assert.Equal(CellKind.Calculated, total.Kind);
        Assert.True(IsScore(Opened(visit)), string.Join('\n', visit.Trail));
        Assert.Contains(Opened(visit).GivenBy!, await visit.Page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutScript))]
    public async Task Ten_numbers_from_four_pages_each_lead_to_evidence(bool script, string screen)
    {
        await using var visit = await site.ArriveAsync(ScreenOf(screen), script);
        var found = new List<(string Page, Address Number)>();
        foreach (var page in new[] { Review, $"{Review}/options/compare", $"{Review}/options/acute-a", $"{Review}/figures" })
        {
            await visit.GoAsync(page);
            found.AddRange((await NumbersAsync(visit)).Select(number => (page, number)));
        }

        Assert.Equal(4, found.Select(each => each.Page).Distinct().Count());
        foreach (var (page, number) in Shuffled(found).Take(10))
        {
            await visit.GoAsync(page);
            await visit.FollowAsync(LinkTo(visit, number));
            for (var click = 1; click < MostClicks && !Opened(visit).IsEvidence; click++)
            {
                await visit.FollowAsync(LinkTo(visit, Opened(visit).Parts.MinBy(part => Cells.StepsToEvidence(part))!));
            }
            Assert.True(Opened(visit).IsEvidence, $"Three clicks from {number} on {page} lead only to {Opened(visit).Address}:\n{string.Join('\n', visit.Trail)}");
        }
    }

    private ReviewCells Cells => site.Get("chalkshire").Cells;

    /// <summary>What stands at the address that the visitor has opened.</summary>
    private ResultCell Opened(Visit visit) => Get(Address.Parse(visit.Path[(Review.Length + "/number/".Length)..]));

    private ResultCell Get(Address address) => Cells.Find(address)?.Cell ?? throw new InvalidOperationException($"Nothing stands at {address}.");

    private static ILocator LinkTo(Visit visit, Address number) => visit.Page.Locator($"main a:visible[href='{Review}/number/{number.Path}']").First;

    private static async Task<IEnumerable<Address>> NumbersAsync(Visit visit)
    {
        var links = visit.Page.Locator($"main a:visible[href^='{Review}/number/']");
        var addresses = await links.EvaluateAllAsync<string[]>($"links => links.map(link => link.getAttribute('href').slice('{Review}/number/'.length))");
        return addresses.Distinct().Select(address => Address.Parse(address));
    }

    private int StepsToScore(ResultCell cell) =>
        IsScore(cell) ? 0 : cell.IsEvidence ? int.MaxValue / 2 : 1 + cell.Parts.Min(part => StepsToScore(Get(part)));

    // What one panel said of one option; a value given by a reference group is a judgement too, but nearer to the total.
    private static bool IsScore(ResultCell cell) => cell.Address.Path.StartsWith("score/", StringComparison.Ordinal);

    // A fixed seed: the same ten on every machine, and other ten for whoever changes it.
    private static T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        new Random(2014).Shuffle(array);
        return array;
    }

    private static Screen ScreenOf(string name) => name == Screen.Phone.Name ? Screen.Phone : Screen.Desktop;
}
