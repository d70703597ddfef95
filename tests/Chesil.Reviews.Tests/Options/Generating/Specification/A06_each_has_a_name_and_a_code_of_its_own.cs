using static Chesil.Reviews.Tests.Options.Generating.Coast;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A06_each_has_a_name_and_a_code_of_its_own
{
    [Fact]
    public void A_short_name_is_its_code()
    {
        Assert.Equal(["poole-major-emergency", "poole-planned"], Codes(Question().Only(Poole).With(MajorEmergency, PlannedCare)));
    }

    [Fact]
    public void Names_too_long_for_codes_are_numbered_by_place()
    {
        // "bournemouth-major-emergency-poole-major-emergency" has 49 characters, and a code 40. There are 2 ^ 2 = 4, so 1 digit; then 27, so 2.
        Assert.Equal(["option-1", "option-2", "option-3", "option-4"], Codes(Question().Only(Bournemouth, Poole).With(MajorEmergency, PlannedCare)));
        Assert.Equal(["option-01", "option-02", "option-27"], new[] { 0, 1, 26 }.Select(Codes(Question()).ElementAt));
    }

    [Fact]
    public void Names_that_fold_to_the_same_are_numbered_too()
    {
        Assert.Equal(["option-1", "option-2"], Codes(Question().Only(Poole).With(PlannedCare with { Name = "Café" }, PlannedAndEmergency with { Name = "cafe" })));
    }

    [Fact]
    public void A_name_is_no_longer_than_a_name_may_be_and_the_arrangement_is_whole()
    {
        var question = Question().With(MajorEmergency, PlannedCare with { Name = new string('p', 50) });
        var last = question.Generate().Of(Planned, Planned, Planned);

        // Three sites in long roles need more than 120 characters, so every name of the list begins with its place among 2 ^ 3 = 8.
        Assert.Equal("1 of 8: Bournemouth: major emergency; Dorchester: major emergency; Poole: major emergency", question.Generate().Considered[0].Name);
        Assert.Equal(120, last.Name.Length);
        Assert.StartsWith("8 of 8: Bournemouth: ppp", last.Name, StringComparison.Ordinal);
        Assert.EndsWith("p…", last.Name, StringComparison.Ordinal);
        Assert.EndsWith("; Poole: " + new string('p', 50), last.Arrangement, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_of_one_name_are_told_apart_by_place()
    {
        var list = Question().Only(Poole).With(PlannedCare, PlannedAndEmergency with { Name = "Planned" }).Generate();

        Assert.Equal(["1 of 2: Poole: planned", "2 of 2: Poole: Planned"], list.Considered.Select(option => option.Name));
        Assert.Equal(["1-of-2-poole-planned", "2-of-2-poole-planned"], list.Considered.Select(option => option.Code));
    }

    [Fact]
    public void A_code_that_is_taken_is_given_a_number()
    {
        var question = Question().Only(Poole).With(MajorEmergency, PlannedCare) with { TakenCodes = ["Poole-Planned", "poole-planned-2"] };

        Assert.Equal(["poole-major-emergency", "poole-planned-3"], Codes(question));
    }

    [Fact]
    public void The_word_for_what_is_there_now_is_never_a_code()
    {
        var question = Question().Only(Poole).With(PlannedCare with { Name = " " });

        question = question with { Sites = [new(Poole, "Today")], Today = [], Roles = [PlannedCare with { Name = "…" }] };
        Assert.Equal(["today-2"], Codes(question));
    }

    private static IEnumerable<string> Codes(Chesil.Reviews.Options.Generating.LongListQuestion question) => question.Generate().Considered.Select(option => option.Code);
}
