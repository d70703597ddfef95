using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Options.Generating.LongListConstraint;
using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A03_each_kind_of_constraint_says_why_in_a_sentence
{
    [Fact]
    public void A_site_must_have_a_role() => Breaks(
        new SiteMustHaveRole("x", Safe, Poole, Major), valid: 9, // Poole settled: 3 x 3
        [Both, Both, Planned], "Poole must have the role major emergency. Here it would have the role planned.");

    [Fact]
    public void A_site_may_not_have_a_role() => Breaks(
        new SiteMayNotHaveRole("x", Safe, Dorchester, Planned), valid: 18, // Dorchester has 2 left: 3 x 2 x 3
        [Both, Planned, Both], "Dorchester may not have the role planned.");

    [Fact]
    public void Two_sites_may_not_both_have_a_role() => Breaks(
        new NotBothWithRole("x", Safe, Bournemouth, Poole, Major), valid: 24, // both major in 3 ways, one for each role of Dorchester: 27 - 3
        [Major, Both, Major], "Bournemouth and Poole may not both have the role major emergency.");

    [Fact]
    public void A_role_is_at_exactly_so_many_sites() => Breaks(
        new RoleCount("x", Safe, Planned, 2, 2), valid: 6, // the third site is one of 3 and has one of 2 roles: 3 x 2
        [Planned, Both, Both], "The role planned must go to exactly 2 sites. Here it would go to 1 site (Bournemouth).");

    [Fact]
    public void A_role_is_at_some_range_of_sites() => Breaks(
        new RoleCount("x", Safe, Planned, 1, 2), valid: 18, // 27, less none planned (2 x 2 x 2 = 8), less all planned (1)
        [Planned, Planned, Planned], "The role planned must go to 1 to 2 sites. Here it would go to 3 sites (Bournemouth, Dorchester and Poole).");

    [Fact]
    public void A_service_is_at_least_at_so_many_sites() => Breaks(
        new ServiceCount("x", Safe, Emergencies, 2, null), valid: 20, // 2 of 3 roles give it: 2^3 = 8 at three sites, 3 x 2^2 = 12 at two
        [Planned, Both, Planned], "Emergency department must be given by at least 2 sites. Here it would be given by 1 site (Dorchester).");

    [Fact]
    public void A_service_is_at_most_at_so_many_sites() => Breaks(
        new ServiceCount("x", Safe, Babies, 0, 1), valid: 20, // 1 of 3 roles gives it: 2^3 = 8 at none, 3 x 2^2 = 12 at one
        [Major, Planned, Major], "Maternity must be given by at most 1 site. Here it would be given by 2 sites (Bournemouth and Poole).");

    [Fact]
    public void A_service_that_must_be_nowhere() => Breaks(
        new ServiceCount("x", Safe, Babies, 0, 0), valid: 8, // 2^3
        [Major, Planned, Planned], "Maternity must be given by no site. Here it would be given by 1 site (Bournemouth).");

    [Fact]
    public void A_service_needs_another_on_the_same_site() => Breaks(
        // Planned has operations without wards; the other two roles have both: 2^3 = 8 keep it.
        new SameSite("x", Safe, Operations, Wards), valid: 8,
        [Planned, Major, Planned], "Planned operations needs Emergency wards on the same site. It would be without it at Bournemouth and Poole.");

    [Fact]
    public void The_service_that_is_needed_may_be_alone() => Assert.Equal(
        27, Question(new SameSite("x", Safe, Wards, Operations)).Generate().Valid.Count); // every role has operations

    [Fact]
    public void A_service_may_not_leave_a_site() => Breaks(
        new ServiceMayNotLeave("x", Safe, Babies, Poole), valid: 9, // Poole must be major: 3 x 3
        [Major, Both, Both], "Maternity may not leave Poole. Here Poole would have the role planned and emergency, without it.");

    [Fact]
    public void Every_service_that_is_given_today_stays_somewhere() => Breaks(
        // Lost is maternity where nobody is major (8), of which emergencies and wards too where all are planned (1): 27 - 8.
        new EveryServiceStays("x", Safe), valid: 19,
        [Planned, Planned, Planned], "No site would give Maternity, Emergency department and Emergency wards.");

    [Fact]
    public void A_service_that_another_site_keeps_is_not_lost()
    {
        // Only Bournemouth takes part: Dorchester and Poole keep all they have, so nothing is lost whatever Bournemouth does.
        Assert.Equal(3, Question(new EveryServiceStays("x", Safe)).Only(Bournemouth).Generate().Valid.Count);
    }

    [Fact]
    public void Only_sites_that_take_part_are_counted()
    {
        // Dorchester and Poole keep their emergency departments and are not counted: Bournemouth must have the one, and 2 of 3 roles do.
        Assert.Equal(2, Question(new ServiceCount("x", Safe, Emergencies, 1, 1)).Only(Bournemouth).Generate().Valid.Count);
    }

    [Fact]
    public void A_sentence_can_be_ones_own()
    {
        var constraint = new SameSite("x", Safe, Operations, Wards, "At night {service} call on {needs}: not so at {sites}. {sites}!");

        Assert.Equal("At night Planned operations call on Emergency wards: not so at Poole. Poole!", Question(constraint).Generate().Of(Both, Both, Planned).Broken.Single().Sentence);
    }

    [Fact]
    public void A_name_with_braces_is_only_a_name()
    {
        var question = Question(new SiteMayNotHaveRole("x", Safe, Poole, Major));

        question = question with { Sites = [.. question.Sites.Select(site => site.Code == Poole ? site with { Name = "The {role}" } : site)] };
        Assert.Equal("The {role} may not have the role major emergency.", question.Generate().Of(Both, Both, Major).Broken.Single().Sentence);
    }

    private static void Breaks(LongListConstraint constraint, int valid, string[] roles, string sentence)
    {
        var list = Question(constraint).Generate();

        Assert.Equal(new BrokenConstraint("x", Safe, sentence), list.Of(roles).Broken.Single());
        Assert.Equal(valid, list.Valid.Count);
        Assert.Equal(27 - valid, list.Discarded.Count);
    }
}
