using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class J_Arrangements
{
    [Fact]
    public void J01_today_is_what_the_placements_say()
    {
        var today = Arrangement.Today(Vale.Whole);

        Assert.Equal(["clinic", "wards"], today.Services);
        Assert.Equal(["dale", "hill"], today.SitesOf("clinic"));
        Assert.Equal(["clinic", "wards"], today.ServicesAt("hill"));
        Assert.True(today.Has("wards", "hill"));
        Assert.False(today.Has("wards", "dale"));
        Assert.Empty(today.SitesOf("no such service"));
        Assert.False(today.Has("no such service", "hill"));
    }

    [Fact]
    public void J02_an_option_without_changes_is_today()
    {
        Assert.Equal(Described(Arrangement.Today(Vale.Whole)), Described(Arrangement.Of(Vale.Whole, "bau")));
    }

    [Fact]
    public void J03_a_service_moves()
    {
        Assert.Equal("clinic: dale hill; wards: dale", Described(Arrangement.Of(Vale.Whole, "a")));
    }

    [Fact]
    public void J04_a_service_opens_and_closes()
    {
        Assert.Equal("clinic: dale hill; wards: dale hill", Made(Open(1, "wards", "dale")));
        Assert.Equal("clinic: hill; wards: hill", Made(Close(1, "clinic", "dale")));
        Assert.Equal("birth: dale; clinic: dale hill; wards: hill", Made(Open(1, "birth", "dale")));
    }

    [Fact]
    public void J05_a_site_closes_with_everything_it_gives_and_a_service_left_without_a_site_stays_to_be_seen()
    {
        Assert.Equal("clinic: dale; wards: ", Made(CloseSite(1, "hill")));
    }

    [Fact]
    public void J06_moving_to_a_site_that_has_the_service_joins_the_two()
    {
        Assert.Equal("clinic: hill; wards: hill", Made(Move(1, "clinic", "dale", "hill")));
    }

    [Fact]
    public void J07_the_order_of_steps_matters()
    {
        // First to Dale and then away from Dale: nothing is left. The other way round, the first step cannot be made.
        Assert.Equal("clinic: hill; wards: hill", Made(Move(1, "wards", "hill", "dale"), Move(2, "wards", "dale", "hill"), Close(3, "clinic", "dale")));
        Assert.Equal("wards closed at dale, which does not have it at this step", Refused(Move(1, "wards", "dale", "hill"), Move(2, "wards", "hill", "dale")).Found);
    }

    [Fact]
    public void J08_steps_are_made_in_the_order_of_their_numbers_whatever_order_they_are_written_in()
    {
        Assert.Equal("clinic: hill; wards: dale", Made(Close(10, "clinic", "dale"), Move(9, "wards", "hill", "dale")));
        // Ten comes after nine: numbers, not words.
        Assert.Equal([9, 10], Vale.Whole.With(TableData.Of(Close(10, "clinic", "dale"), Open(9, "wards", "dale"))).Rows<OptionChange>().Select(change => change.Step));
    }

    [Fact]
    public void J09_changes_of_other_options_are_not_made()
    {
        var package = Vale.Whole.With(TableData.Of(Close(1, "clinic", "dale"), Close(1, "clinic", "hill") with { Option = "bau" }));

        Assert.Equal("clinic: hill; wards: hill", Described(Arrangement.Of(package, "a")));
    }

    [Fact]
    public void J10_a_step_that_cannot_be_made_is_told_with_its_column_and_the_others_are_made()
    {
        var arrangement = Arrangement.Of(With(Close(1, "wards", "dale"), Open(2, "clinic", "hill"), CloseSite(3, "nowhere"), Open(4, "wards", "dale")), "a", out var refusals);

        Assert.Equal("clinic: dale hill; wards: dale hill", Described(arrangement));
        Assert.Equal(
            [("site", "wards closed at dale, which does not have it at this step"), ("site", "clinic opened at hill, which has it already at this step"), ("site", "nowhere closed, which gives no service at this step")],
            refusals.Select(refusal => (refusal.Column, refusal.Found)));
    }

    [Theory]
    [InlineData(ChangeKind.OpenService, null, null, "service", "no service")]
    [InlineData(ChangeKind.CloseService, null, null, "service", "no service")]
    [InlineData(ChangeKind.MoveService, null, "dale", "service", "no service")]
    [InlineData(ChangeKind.MoveService, "wards", null, "to_site", "no site to move to")]
    [InlineData(ChangeKind.MoveService, "wards", "hill", "to_site", "wards moved from hill to hill")]
    public void J11_a_step_without_what_it_needs_is_refused(ChangeKind kind, string? service, string? toSite, string column, string found)
    {
        var refusal = Refused(new OptionChange("a", 1, kind, service, "hill", toSite, "Why"));

        Assert.Equal((column, found), (refusal.Column, refusal.Found));
    }

    [Fact]
    public void J12_closing_what_was_never_there_brings_no_service_into_being()
    {
        Assert.Equal(["clinic", "wards"], Arrangement.Of(With(Close(1, "birth", "dale")), "a", out _).Services);
    }

    [Fact]
    public void J13_asking_for_an_arrangement_that_cannot_be_made_throws()
    {
        Assert.Throws<ArgumentException>(() => Arrangement.Of(With(Close(1, "wards", "dale")), "a"));
    }

    [Fact]
    public void J14_making_an_option_leaves_the_package_as_it_is()
    {
        var before = Described(Arrangement.Today(Vale.Whole));
        Arrangement.Of(Vale.Whole, "a");

        Assert.Equal(before, Described(Arrangement.Today(Vale.Whole)));
    }

    private static ReviewPackage With(params OptionChange[] changes) => Vale.Whole.With(TableData.Of(changes));

    private static string Made(params OptionChange[] changes) => Described(Arrangement.Of(With(changes), "a"));

    private static ChangeRefusal Refused(params OptionChange[] changes)
    {
        Arrangement.Of(With(changes), "a", out var refusals);
        return refusals[0];
    }

    private static string Described(Arrangement arrangement) =>
        string.Join("; ", arrangement.Services.Select(service => $"{service}: {string.Join(' ', arrangement.SitesOf(service))}"));

    private static OptionChange Open(int step, string service, string site) => new("a", step, ChangeKind.OpenService, service, site, null, "Why");

    private static OptionChange Close(int step, string service, string site) => new("a", step, ChangeKind.CloseService, service, site, null, "Why");

    private static OptionChange Move(int step, string service, string site, string to) => new("a", step, ChangeKind.MoveService, service, site, to, "Why");

    private static OptionChange CloseSite(int step, string site) => new("a", step, ChangeKind.CloseSite, null, site, null, "Why");
}
