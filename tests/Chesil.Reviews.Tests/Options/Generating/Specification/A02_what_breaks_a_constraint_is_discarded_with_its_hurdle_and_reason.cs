using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Options.Generating.LongListConstraint;
using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A02_what_breaks_a_constraint_is_discarded_with_its_hurdle_and_reason
{
    private static readonly LongListConstraint OneMajor = new RoleCount("one-major", Workable, Major, 1, 1);
    private static readonly LongListConstraint PlannedSomewhere = new RoleCount("planned-somewhere", Safe, Planned, 1, null);
    private static readonly LongListConstraint WestKeepsBoth = new SiteMustHaveRole("west-keeps-both", Reachable, Dorchester, Both);

    [Fact]
    public void One_constraint()
    {
        var list = Question(OneMajor).Generate();

        // One of 3 sites is major, and each of the other 2 has one of the 2 other roles: 3 x 2 x 2 = 12 of 27.
        Assert.Equal(12, list.Valid.Count);
        Assert.Equal(27 - 12, list.Discarded.Count);
        Assert.Equal(
            "The role major emergency must go to exactly 1 site. Here it would go to 3 sites (Bournemouth, Dorchester and Poole).",
            list.Of(Major, Major, Major).Broken.Single().Sentence);
        Assert.Equal(Workable, list.Of(Major, Major, Major).Hurdle);
    }

    [Fact]
    public void Three_sites_and_three_roles_leave_the_two_options_that_were_consulted_on()
    {
        var list = Question(OneMajor, PlannedSomewhere, WestKeepsBoth).Generate();

        // Dorchester is settled. Of the other two, one is major (2 ways), and the other must be planned (1 way): 2 x 1 = 2.
        Assert.Equal(
            ["Bournemouth: major emergency; Dorchester: planned and emergency; Poole: planned", "Bournemouth: planned; Dorchester: planned and emergency; Poole: major emergency"],
            list.Valid.Select(option => option.Name));
        Assert.Equal(25, list.Discarded.Count);
        Assert.All(list.Discarded, option => Assert.NotNull(option.Hurdle));
        Assert.All(list.Discarded, option => Assert.All(option.Broken, broken => Assert.EndsWith(".", broken.Sentence)));
    }

    [Fact]
    public void All_that_is_broken_is_told_in_the_order_of_the_constraints_and_the_first_gives_the_hurdle()
    {
        var list = Question(OneMajor, PlannedSomewhere, WestKeepsBoth).Generate();
        var turned = Question(WestKeepsBoth, PlannedSomewhere, OneMajor).Generate();

        Assert.Equal(["one-major", "planned-somewhere", "west-keeps-both"], list.Of(Major, Major, Major).Broken.Select(broken => broken.Constraint));
        Assert.Equal(Workable, list.Of(Major, Major, Major).Hurdle);
        Assert.Equal(["west-keeps-both", "planned-somewhere", "one-major"], turned.Of(Major, Major, Major).Broken.Select(broken => broken.Constraint));
        Assert.Equal(Reachable, turned.Of(Major, Major, Major).Hurdle);
    }

    [Fact]
    public void Constraints_change_neither_place_nor_name_nor_changes()
    {
        var (free, bound) = (Question().Generate(), Question(OneMajor, WestKeepsBoth).Generate());

        Assert.Equal(free.Considered.Select(option => (option.Place, option.Code, option.Name)), bound.Considered.Select(option => (option.Place, option.Code, option.Name)));
        Assert.Equal(free.Considered.SelectMany(option => option.Changes), bound.Considered.SelectMany(option => option.Changes));
    }

    [Fact]
    public void Constraints_that_leave_nothing_are_no_mistake()
    {
        var list = Question(new RoleCount("four", Workable, Major, 4, null)).Generate();

        Assert.Empty(list.Valid);
        Assert.Equal("The role major emergency must go to at least 4 sites. Here it would go to no site.", list.Of(Both, Both, Both).Broken.Single().Sentence);
    }
}
