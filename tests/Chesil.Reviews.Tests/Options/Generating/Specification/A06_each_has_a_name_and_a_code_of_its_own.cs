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
