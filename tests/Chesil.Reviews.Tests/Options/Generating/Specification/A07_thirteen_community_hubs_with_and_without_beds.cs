using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Options.Generating.LongListConstraint;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A07_thirteen_community_hubs_with_and_without_beds
{
    private static readonly LongListHurdle Staffed = new("staffed", "Wards are large enough to staff");

    private static readonly LongListQuestion Hubs = new(
        [.. Enumerable.Range(1, 13).Select(number => new LongListSite($"ch-{number:D2}", $"Hub {number}"))],
        [new("beds", "Community beds"), new("hub", "Community hub")],
        [new("with-beds", "community hub with beds", ["beds", "hub"]), new("without-beds", "community hub without beds", ["hub"])],
        [.. Enumerable.Range(1, 13).Select(number => new LongListPlacement("beds", $"ch-{number:D2}"))],
        [],
        []);

    [Fact]
    public void Eight_thousand_one_hundred_and_ninety_two_patterns()
    {
        Assert.Equal(8_192, Hubs.Generate().Considered.Count); // 2 ^ 13
    }

    [Fact]
    public void Seven_of_thirteen_with_beds()
    {
        var list = (Hubs with { Constraints = [new ServiceCount("seven", Staffed, "beds", 7, 7)] }).Generate();

        Assert.Equal(1_716, list.Valid.Count); // 13! / (7! x 6!) = 1,235,520 / 720, taking 13 x 12 x 11 x 10 x 9 x 8 over 6!
        Assert.All(list.Valid, option => Assert.Equal(7, option.Sites.Count(site => site.Services.Contains("beds"))));
    }

    [Fact]
    public void Two_more_towns_are_too_many()
    {
        var question = Hubs with { Sites = [.. Hubs.Sites, new("ch-14", "Hub 14"), new("ch-15", "Hub 15")] };

        Assert.Equal([new LongListRefusal.TooMany(32_768, 20_000)], question.Refuse()); // 2 ^ 15
    }
}
