using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A05_today_is_business_as_usual
{
    [Fact]
    public void What_changes_nothing_is_business_as_usual()
    {
        // Bournemouth and Dorchester are planned and emergency today, Poole has maternity as well: a major emergency hospital by this list.
        var list = Question().Generate();

        Assert.Equal("Bournemouth: planned and emergency; Dorchester: planned and emergency; Poole: major emergency", list.Considered.Single(option => option.IsBusinessAsUsual).Name);
    }

    [Fact]
    public void It_is_marked_although_a_constraint_discards_it()
    {
        var list = Question(new LongListConstraint.RoleCount("planned-somewhere", Safe, Planned, 1, null)).Generate();

        Assert.True(list.Discarded.Single(option => option.IsBusinessAsUsual).Broken.Count == 1);
    }

    [Fact]
    public void Two_roles_that_give_the_same_make_it_twice()
    {
        var list = Question().With(PlannedAndEmergency, PlannedAndEmergency with { Code = "hybrid", Name = "hybrid" }).Only(Bournemouth).Generate();

        Assert.All(list.Considered, option => Assert.True(option.IsBusinessAsUsual));
        Assert.Equal(2, list.Considered.Count);
    }

    [Fact]
    public void Where_no_role_fits_today_nothing_is()
    {
        Assert.DoesNotContain(Question().With(PlannedCare).Generate().Considered, option => option.IsBusinessAsUsual);
    }
}
