using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A01_every_way_of_giving_each_site_a_role_is_considered
{
    [Fact]
    public void One_site_and_one_role()
    {
        var list = Question().Only(Poole).With(MajorEmergency).Generate();

        var only = Assert.Single(list.Considered); // 1 role for 1 site: 1 ^ 1 = 1
        Assert.Equal("Poole: major emergency", only.Name);
        Assert.Equal(only, Assert.Single(list.Valid));
        Assert.Empty(list.Discarded);
    }

    [Fact]
    public void Two_sites_and_two_roles_in_order_the_last_site_changing_fastest()
    {
        var list = Question().Only(Poole, Bournemouth).With(MajorEmergency, PlannedCare).Generate();

        // 2 roles for each of 2 sites: 2 ^ 2 = 4. Bournemouth stands before Poole; roles stand as given.
        Assert.Equal(
        [
            "1 Bournemouth: major emergency; Poole: major emergency",
            "2 Bournemouth: major emergency; Poole: planned",
            "3 Bournemouth: planned; Poole: major emergency",
            "4 Bournemouth: planned; Poole: planned",
        ], list.Considered.Select(option => $"{option.Place} {option.Name}"));
    }

    [Fact]
    public void Three_sites_and_three_roles()
    {
        var list = Question().Generate();

        Assert.Equal(27, list.Considered.Count); // 3 ^ 3
        Assert.Equal(27, list.Considered.Select(option => option.Name).Distinct().Count());
        Assert.Equal(27, LongList.CountOptions(Question()));
    }

    [Fact]
    public void Where_sites_stand_in_the_question_does_not_matter()
    {
        var question = Question();

        Assert.Equal(
            question.Generate().Considered.Select(option => option.Name),
            (question with { Sites = [.. question.Sites.Reverse()] }).Generate().Considered.Select(option => option.Name));
    }

    [Fact]
    public void A_site_gives_what_its_role_says_and_keeps_what_no_role_says()
    {
        var poole = Question().Only(Poole).Generate().Of(Planned).Sites.Single();

        // Emergencies, wards and babies are of other roles, so they go; clinics are of none, so they stay.
        Assert.Equal([Clinics, Operations, UrgentCare], poole.Services);
    }
}
