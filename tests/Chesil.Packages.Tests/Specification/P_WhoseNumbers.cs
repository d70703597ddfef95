using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

/// <summary>An option has numbers of its own only for what it places elsewhere; the rest are today's.</summary>
public class P_WhoseNumbers
{
    private static readonly OptionArrangements Vales = new(Vale.Whole);

    [Fact]
    public void P01_today_is_the_option_that_is_business_as_usual()
    {
        Assert.Equal(("bau", "As now"), (Vales.Baseline, Vales.BaselineOption?.Name));
        Assert.Equal(["a", "bau"], Vales.Options);
        Assert.Equal(["clinic", "wards"], Vales.Services);
    }

    [Fact]
    public void P02_where_no_option_is_today_goes_by_a_name_of_its_own()
    {
        var arrangements = new OptionArrangements(Vale.Whole.With(TableData.Of(Vale.Whole.Rows<Option>()[0])));

        Assert.Equal(("today", null), (arrangements.Baseline, arrangements.BaselineOption));
        Assert.Equal(["a", "today"], arrangements.Options);
        Assert.Equal(["dale", "hill"], arrangements["today"].SitesOf("clinic"));
    }

    [Fact]
    public void P03_an_option_holds_the_numbers_of_what_it_places_elsewhere()
    {
        Assert.Equal(("a", "bau", "bau"), (Vales.Holder("a", "wards"), Vales.Holder("a", "clinic"), Vales.Holder("bau", "wards")));
        Assert.True(Vales.Places("a", "wards"));
        Assert.Equal([("a", "wards"), ("bau", "clinic"), ("bau", "wards")], Vales.Worked());
        Assert.Equal("arrangement/a/wards", OptionArrangements.AddressOf("a", "wards").Path);
    }

    [Fact]
    public void P04_what_is_no_option_is_as_today()
    {
        Assert.Equal("bau", Vales.Holder("no-such-option", "wards"));
        Assert.Equal(["hill"], Vales["no-such-option"].SitesOf("wards"));
    }

    [Fact]
    public void P05_more_beds_and_other_hours_leave_the_numbers_todays()
    {
        var arrangements = new OptionArrangements(Vale.Whole.With(TableData.Of(
            new OptionChange("a", 1, ChangeKind.AddCapacity, "wards", "hill", null, "Why", Beds: 6),
            new OptionChange("a", 2, ChangeKind.ChangeHours, "clinic", "hill", null, "Why", Hours: "8am to 8pm"))));

        Assert.Equal(("bau", "bau"), (arrangements.Holder("a", "wards"), arrangements.Holder("a", "clinic")));
        Assert.Equal(6m, arrangements["a"].AddedBeds("wards", "hill"));
    }
}
