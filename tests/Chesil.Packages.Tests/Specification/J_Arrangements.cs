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
    [InlineData(ChangeKind.AddCapacity, null, null, "service", "no service")]
    [InlineData(ChangeKind.AddCapacity, "wards", null, "beds", "no number of beds")]
    [InlineData(ChangeKind.ChangeHours, null, null, "service", "no service")]
    [InlineData(ChangeKind.ChangeHours, "wards", null, "hours", "no hours")]
    [InlineData(ChangeKind.ChangeRole, null, null, "role", "no role")]
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

    [Fact]
    public void J15_beds_are_added_and_taken_away_at_a_site_that_gives_the_service_at_that_step()
    {
        // Hill has 12 beds: 6 more, then 18 fewer, is none left and 12 fewer than today. Nobody knows how many Dale would have.
        var made = Arrangement.Of(With(Beds(1, "wards", "hill", 6), Beds(2, "wards", "hill", -18), Open(3, "wards", "dale"), Beds(4, "wards", "dale", -2)), "a");

        Assert.Equal((-12m, -2m, 0m), (made.AddedBeds("wards", "hill"), made.AddedBeds("wards", "dale"), made.AddedBeds("clinic", "hill")));
        Assert.Equal("clinic: dale hill; wards: dale hill", Described(made));
        Assert.Equal("beds changed for wards at dale, which does not have it at this step", Refused(Beds(1, "wards", "dale", 6), Open(2, "wards", "dale")).Found);
        Assert.Equal(("beds", "7 beds taken from wards at hill, which has 6 at this step"), (Refused(Beds(1, "wards", "hill", -6), Beds(2, "wards", "hill", -7)).Column, Refused(Beds(1, "wards", "hill", -6), Beds(2, "wards", "hill", -7)).Found));
        Assert.Equal("0 beds", Refused(Beds(1, "wards", "hill", 0)).Found);
    }

    [Fact]
    public void J16_hours_change_at_a_site_that_gives_the_service_at_that_step()
    {
        var made = Arrangement.Of(With(Hours(1, "wards", "hill", "8am to 8pm"), Open(2, "wards", "dale"), Hours(3, "wards", "dale", "24 hours")), "a");

        Assert.Equal(("24 hours", "8am to 8pm", "24 hours", null), (Arrangement.Today(Vale.Whole).HoursOf("wards", "hill"), made.HoursOf("wards", "hill"), made.HoursOf("wards", "dale"), made.HoursOf("clinic", "hill")));
        Assert.Equal("hours changed for wards at dale, which does not have it at this step", Refused(Hours(1, "wards", "dale", "24 hours")).Found);
    }

    [Fact]
    public void J17_a_service_that_leaves_takes_its_beds_and_hours_with_it_and_comes_back_without()
    {
        var made = Arrangement.Of(With(Beds(1, "wards", "hill", 6), Hours(2, "wards", "hill", "8am to 8pm"), Move(3, "wards", "hill", "dale"), Open(4, "wards", "hill")), "a");

        Assert.Equal((0m, null, 0m, null), (made.AddedBeds("wards", "hill"), made.HoursOf("wards", "hill"), made.AddedBeds("wards", "dale"), made.HoursOf("wards", "dale")));
        Assert.Equal(0m, Arrangement.Of(With(Open(1, "wards", "dale"), Beds(2, "wards", "hill", 6), CloseSite(3, "hill")), "a").AddedBeds("wards", "hill"));
    }

    [Fact]
    public void J18_a_site_gets_a_role_whatever_it_gives_and_the_last_one_counts()
    {
        var made = Arrangement.Of(With(CloseSite(1, "hill"), Role(2, "hill", "Homes"), Role(3, "dale", "Hub"), Role(4, "dale", "Major emergency hospital")), "a");

        Assert.Equal(("Homes", "Major emergency hospital"), (made.RoleOf("hill"), made.RoleOf("dale")));
        Assert.Null(Arrangement.Today(Vale.Whole).RoleOf("hill"));
        Assert.Equal(("site", "a role for nowhere, which is no site of the review"), (Refused(Role(1, "nowhere", "Hub")).Column, Refused(Role(1, "nowhere", "Hub")).Found));
    }

    [Fact]
    public void J19_a_change_says_what_it_does_in_a_sentence()
    {
        string[] sentences =
        [
            Said(Open(1, "wards", "dale")), Said(Close(1, "wards", "hill")), Said(Move(1, "wards", "hill", "dale")), Said(CloseSite(1, "hill")),
            Said(Beds(1, "wards", "hill", 20)), Said(Beds(1, "wards", "hill", 1.0m)), Said(Beds(1, "wards", "hill", -2.50m)), Said(Beds(1, "wards", "hill", 1200)),
            Said(Hours(1, "wards", "hill", "8am to 8pm")), Said(Role(1, "hill", "major emergency hospital")),
        ];

        Assert.Equal(
            [
                "Wards opens at Dale", "Wards ends at Hill", "Wards moves from Hill to Dale", "Hill closes",
                "20 more beds for Wards at Hill", "1 more bed for Wards at Hill", "2.5 fewer beds for Wards at Hill", "1,200 more beds for Wards at Hill",
                "New hours for Wards at Hill: 8am to 8pm", "Hill gets the role “major emergency hospital”",
            ],
            sentences);
    }

    [Fact]
    public void J20_a_package_written_before_there_were_beds_hours_and_roles_is_read_as_it_was()
    {
        const string Earlier = "option,step,change,service,site,to_site,reason\na,1,move_service,wards,hill,dale,Room\n";

        var read = Read.Loads(Vale.Files.With("tables/option_changes.csv", Earlier));

        Assert.Equal(Vale.Whole.Rows<OptionChange>(), read.Rows<OptionChange>());
        Assert.Equal((null, null, null), (read.Rows<OptionChange>()[0].Beds, read.Rows<OptionChange>()[0].Hours, read.Rows<OptionChange>()[0].Role));
        // Written again it has the columns, empty.
        Assert.Equal("option,step,change,service,site,to_site,reason,beds,hours,role\na,1,move_service,wards,hill,dale,Room,,,\n", PackageInMemory.Of(read).Text("tables/option_changes.csv"));
    }

    [Theory]
    [InlineData("6,,", "beds", "add_capacity")]
    [InlineData(",8am to 8pm,", "hours", "change_hours")]
    [InlineData(",,Hub", "role", "change_role")]
    public void J21_a_value_that_a_step_does_not_use_is_told(string cells, string column, string kind)
    {
        Read.Loads(
            Vale.Files.Change("tables/option_changes.csv", "dale,Room,,,", "dale,Room," + cells),
            $"tables/option_changes.csv, row 2, column {column}: found {column} in a step that does not change them; expected {column} only where the change is {kind}. Empty the cell, or add a step {kind}.");
    }

    [Fact]
    public void J22_where_nothing_is_said_of_today_a_step_is_still_asked_for_what_it_must_name()
    {
        var record = new ReviewPackage(Vale.Unsealed().Tables.Where(table => table is not (TableData<Placement> or TableData<Activity>)));

        Read.Loads(PackageInMemory.Of(record.With(TableData.Of(Role(1, "hill", "Hub")))));
        Read.Refuses(
            PackageInMemory.Of(record.With(TableData.Of(Role(1, "hill", "Hub") with { Role = null }))),
            "tables/option_changes.csv, row 2, column role: found no role; expected what the site is to be called, such as major emergency hospital. Give the role.");
    }

    private static string Said(OptionChange change) => ChangeSentence.Of(
        change,
        code => Vale.Whole.Rows<Site>().Single(site => site.Code == code).Name,
        code => Vale.Whole.Rows<Service>().Single(service => service.Code == code).Name);

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

    private static OptionChange Beds(int step, string service, string site, decimal beds) => new("a", step, ChangeKind.AddCapacity, service, site, null, "Why", Beds: beds);

    private static OptionChange Hours(int step, string service, string site, string hours) => new("a", step, ChangeKind.ChangeHours, service, site, null, "Why", Hours: hours);

    private static OptionChange Role(int step, string site, string role) => new("a", step, ChangeKind.ChangeRole, null, site, null, "Why", Role: role);
}
