using Chesil.Reviews.Options.Generating;
using static Chesil.Reviews.Options.Generating.LongListConstraint;
using static Chesil.Reviews.Options.Generating.LongListRefusal;
using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A08_a_question_that_cannot_be_asked_is_refused_with_all_its_faults
{
    [Fact]
    public void No_sites() => Refuses(Question().Only(), new NoSites(), "No site takes part. Choose at least one.");

    [Fact]
    public void No_roles() => Refuses(Question().With(), new NoRoles(), "There are no roles. Add at least one.");

    [Fact]
    public void The_limit_may_be_reached_and_not_passed()
    {
        Assert.IsType<LongListResult.Generated>(LongList.Generate(Question(), limit: 27)); // 3 ^ 3
        Assert.Equal([new TooMany(27, 26)], Question().Refuse(limit: 26));
        Assert.Throws<ArgumentOutOfRangeException>(() => LongList.Generate(Question(), limit: 0));
    }

    [Fact]
    public void Eighty_sites_are_refused_at_once()
    {
        var question = Question() with { Sites = [.. Enumerable.Range(0, 80).Select(number => new LongListSite($"gp-{number}", $"Surgery {number}"))], Today = [] };
        var many = Assert.IsType<TooMany>(Assert.Single(question.Refuse()));

        Assert.Equal(System.Numerics.BigInteger.Pow(3, 80), many.Count);
        // 3 ^ 80 = 147,808,829,414,345,923,316,083,210,206,383,297,601
        Assert.Equal("There would be 147,808,829,414,345,923,316,083,210,206,383,297,601 options to go through, and 20,000 is the most. Let fewer sites take part, or take a role out.", LongListWords.Of(many));
    }

    [Fact]
    public void A_code_for_two_sites() => Refuses(
        Question() with { Sites = [.. Question().Sites, new(Poole, "Another Poole", TakesPart: false)] },
        new CodeRepeats(LongListPart.Site, Poole), "Two sites have the code poole. Give one of them another code.");

    [Fact]
    public void A_code_for_two_services() => Refuses(
        Question() with { Services = [.. Question().Services, new(Babies, "More babies")] },
        new CodeRepeats(LongListPart.Service, Babies), "Two services have the code babies. Give one of them another code.");

    [Fact]
    public void A_code_for_two_roles() => Refuses(
        Question().With(MajorEmergency, MajorEmergency), new CodeRepeats(LongListPart.Role, Major), "Two roles have the code major. Give one of them another code.");

    [Fact]
    public void A_code_for_two_constraints() => Refuses(
        Question(new EveryServiceStays("x", Safe), new EveryServiceStays("x", Safe)),
        new CodeRepeats(LongListPart.Constraint, "x"), "Two constraints have the code x. Give one of them another code.");

    [Fact]
    public void A_code_that_is_none() => Refuses(
        Question().With(MajorEmergency, new("planned care", "planned", [])),
        new NotACode(LongListPart.Role, "planned care"), "‘planned care’ cannot be the code of a role. Use letters, digits and hyphens.");

    [Fact]
    public void A_role_without_a_name() => Refuses(
        Question().With(MajorEmergency with { Name = " " }), new NoName(LongListPart.Role, Major), "The role major has no name. Give it one.");

    [Fact]
    public void A_role_with_a_service_that_is_not_there() => Refuses(
        Question().With(new LongListRole("hub", "hub", ["beds"])),
        new UnknownCode(LongListPart.Role, "hub", LongListPart.Service, "beds"), "The role hub names the service beds, which is not there. Correct the code, or add the service.");

    [Fact]
    public void A_placement_at_a_site_that_is_not_there() => Refuses(
        Question() with { Today = [new(Babies, "swanage")] },
        new UnknownCode(LongListPart.Placement, Babies, LongListPart.Site, "swanage"),
        "What babies gives or where it is today names the site swanage, which is not there. Correct the code, or add the site.");

    [Fact]
    public void A_constraint_on_a_role_that_is_not_there() => Refuses(
        Question(new RoleCount("x", Safe, Closed, 0, 1)),
        new UnknownCode(LongListPart.Constraint, "x", LongListPart.Role, Closed), "The constraint x names the role closed, which is not there. Correct the code, or add the role.");

    [Fact]
    public void A_constraint_on_a_site_that_takes_no_part() => Refuses(
        Question(new SiteMustHaveRole("x", Safe, Poole, Major)).Only(Bournemouth),
        new SiteTakesNoPart("x", Poole), "The constraint x is about poole, which takes no part. Let it take part, or take the constraint out.");

    [Fact]
    public void A_service_that_needs_itself() => Refuses(
        Question(new SameSite("x", Safe, Wards, Wards)),
        new SameTwice("x", LongListPart.Service, Wards), "The constraint x names the service wards twice. Name two different services.");

    [Fact]
    public void A_site_against_itself() => Refuses(
        Question(new NotBothWithRole("x", Safe, Poole, Poole, Major)),
        new SameTwice("x", LongListPart.Site, Poole), "The constraint x names the site poole twice. Name two different sites.");

    [Fact]
    public void A_range_that_ends_before_it_begins() => Refuses(
        Question(new RoleCount("x", Safe, Major, 2, 1)),
        new NoSuchRange("x", 2, 1), "The constraint x allows from 2 to 1 sites. Start at 0 or more, and end no lower than you start.");

    [Fact]
    public void A_range_below_nothing() => Refuses(
        Question(new ServiceCount("x", Safe, Wards, -1, null)),
        new NoSuchRange("x", -1, null), "The constraint x allows from -1 to any number of sites. Start at 0 or more, and end no lower than you start.");

    [Fact]
    public void A_service_that_cannot_leave_because_it_is_not_there() => Refuses(
        Question(new ServiceMayNotLeave("x", Safe, Babies, Dorchester)),
        new NotThereToday("x", Babies, Dorchester), "The constraint x keeps babies at dorchester, which does not give it today. Correct what is there today, or take the constraint out.");

    [Fact]
    public void A_hurdle_with_two_titles() => Refuses(
        Question(new EveryServiceStays("x", Safe), new EveryServiceStays("y", Safe with { Title = "Sound" })),
        new HurdleHasTwoTitles("safe", Safe.Title, "Sound"), "The hurdle safe is called ‘Services are safe together’ and ‘Sound’. Call it by one title.");

    [Fact]
    public void A_constraint_without_a_sentence() => Refuses(
        Question(new EveryServiceStays("x", Safe, " ")), new NoSentence("x"), "The constraint x has no sentence. Write the reason people will read.");

    [Fact]
    public void A_sentence_with_a_word_that_stands_for_nothing()
    {
        var refusal = Assert.IsType<UnknownWord>(Assert.Single(Question(new SiteMayNotHaveRole("x", Safe, Poole, Major, "{service} at {site}?")).Refuse()));

        Assert.Equal(("x", "service", "site role"), (refusal.Constraint, refusal.Word, string.Join(' ', refusal.Known)));
        Assert.Equal("The sentence of the constraint x has {service}, which stands for nothing. It may have {site} and {role}.", LongListWords.Of(refusal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var question = Question(new RoleCount("x", Safe, "hub", 3, 1), new ServiceMayNotLeave("x", Workable with { Title = "" }, "beds", "swanage")).Only().With();

        Assert.Equal(
        [
            new NoSites(),
            new NoRoles(),
            new CodeRepeats(LongListPart.Constraint, "x"),
            new NoName(LongListPart.Hurdle, "workable"),
            new UnknownCode(LongListPart.Constraint, "x", LongListPart.Role, "hub"),
            new NoSuchRange("x", 3, 1),
            new UnknownCode(LongListPart.Constraint, "x", LongListPart.Site, "swanage"),
            new UnknownCode(LongListPart.Constraint, "x", LongListPart.Service, "beds"),
        ], question.Refuse());
    }

    private static void Refuses(LongListQuestion question, LongListRefusal refusal, string sentence)
    {
        Assert.Equal(refusal, Assert.Single(question.Refuse()));
        Assert.Equal(sentence, LongListWords.Of(refusal));
    }
}
