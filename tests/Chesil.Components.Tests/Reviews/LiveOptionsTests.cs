using Chesil.Components.Report;
using Chesil.Components.Reviews;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;
using Chesil.SystemModel;
using Chesil.Testing;
using static Chesil.Components.Tests.Reviews.Live;
using static Chesil.Testing.GridCounty;

namespace Chesil.Components.Tests.Reviews;

/// <summary>Options are living records: pages show them as they are now, with the numbers of the last run, and say which is which.</summary>
public sealed class LiveOptionsTests
{
    private static readonly AppraisedReview Chalkshire = ReviewModel.Run(((PackageReading.Loaded)PackageReader.Read(Repository.Sample("chalkshire"))).Package);

    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly Option Three = Candidate("three") with { Name = "Option three: both in the middle" };

    /// <summary>Option three came after the run: it moves both services of the west to the middle.</summary>
    private static ReviewIndex WithThree() => Now(package => package.Add(Three).Add(Move("three", 1, Stroke, West, "mid-hub"), Move("three", 2, Emergency, West, "mid-hub")));

    [Fact]
    public void Nothing_is_said_where_results_are_of_the_options_as_they_are()
    {
        var review = Now(package => package);

        Assert.Same(Run, new ReviewIndex(Run).Appraised);
        Assert.All(review.Package.Rows<Option>(), option => Assert.True(review.IsWorkedOut(option)));
        Assert.All(review.Package.Rows<Option>(), option => Assert.Null(OneOption.Of(SettingOf(review), option).Notice));
        var compared = OptionsCompared.Of(SettingOf(review), review.Families[0]);
        Assert.Empty(compared.Notices);
        Assert.Null(compared.NotScored);
        Assert.All(compared.Sift!.Options, each => Assert.NotNull(each.Standing));
        Assert.All(OneOption.Of(SettingOf(review), review.FindOption("one")!).Changes, each => Assert.NotNull(each.Cell));
    }

    [Fact]
    public async Task An_option_that_came_after_the_run_says_that_it_has_not_been_worked_out()
    {
        var review = WithThree();
        var shown = OneOption.Of(SettingOf(review), review.FindOption("three")!);

        Assert.False(shown.IsWorkedOut);
        Assert.Null(shown.Journeys);
        Assert.Empty(shown.Beds);
        Assert.Null(shown.Sift);
        Assert.Null(shown.Scores);
        var words = await WordsAsync("Report/_Option", shown);
        Assert.Contains("This option has not been worked out yet.", words, StringComparison.Ordinal);
        // What it would change is known all the same, in the words of any other option.
        Assert.Contains("Stroke care moves from West Hospital to Mid Hub To bring it together.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("None: every service", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_came_after_the_run_is_not_ranked_or_compared_and_a_sentence_says_so()
    {
        var review = WithThree();
        var compared = OptionsCompared.Of(SettingOf(review), review.Families[0]);

        Assert.Equal(["Option three has not been worked out yet, so it is not ranked or compared here."], compared.Notices);
        Assert.DoesNotContain(compared.Ranked!.Options, each => each.Option.Code == "three");
        Assert.DoesNotContain(compared.Journeys!.Options, each => each.Code == "three");
        Assert.DoesNotContain(compared.Beds!.Options, each => each.Code == "three");
        Assert.DoesNotContain(compared.Sift!.Options, each => each.Option.Code == "three");
        Assert.Contains("Option three has not been worked out yet", await WordsAsync("Report/_Family", compared), StringComparison.Ordinal);

        var front = ReviewFront.Of(SettingOf(review));
        var numbers = front.Families[0].Numbers.Single(each => each.Option.Code == "three");
        Assert.Equal((null, null, null, null), (numbers.Total, numbers.Mean, numbers.Beds, numbers.Standing));
        Assert.Contains("Option three has not been worked out yet", await WordsAsync("Reviews/_KeyNumbers", (SettingOf(review), front.Families[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_came_after_the_run_are_told_together()
    {
        var review = Now(package => package.Add(Three, Candidate("four") with { Name = "Something else" }).Add(Close("four", 1, Stroke, West)));

        Assert.Equal(["“Something else” and Option three have not been worked out yet, so they are not ranked or compared here."], OptionsCompared.Of(SettingOf(review), review.Families[0]).Notices);
    }

    [Fact]
    public async Task An_option_changed_after_the_run_keeps_the_numbers_of_then_and_says_so()
    {
        // Option two moved stroke care to the middle; now it moves emergency care to the east instead.
        var review = Now(package => package.Put(package.Rows<OptionChange>().Where(change => change.Option != "two").Append(Close("two", 1, Emergency, West))), ("two", Day));
        var option = review.FindOption("two")!;
        var shown = OneOption.Of(SettingOf(review), option);

        Assert.Equal("These numbers were worked out before this option was changed on 20 November 2026.", shown.Notice);
        Assert.Equal([Stroke], shown.Services);
        Assert.Equal(Run.Results.Graph.Get(Address.Parse("access/two/stroke/car/people/mean-minutes")), review.FindAccess("two", Stroke, "mean-minutes"));
        Assert.Equal("bau", review.Holder("two", Emergency));
        // The map and the beds are where the numbers are of: the middle, not the places of now.
        Assert.Equal(["east-hospital", "mid-hub"], review.SitesWorkedOut("two", Stroke));
        Assert.Contains(shown.Beds, row => row.Site == "mid-hub" && row.Needed is not null);
        // The change is told as it is now, and leads to no number of before.
        Assert.Equal([("Emergency care ends at West Hospital", true)], shown.Changes.Select(each => (Words.Of(review, each.Change), each.Cell is null)));
        var words = await WordsAsync("Report/_Option", shown);
        Assert.Contains("Emergency care ends at West Hospital", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Stroke care moves from", words, StringComparison.Ordinal);
        Assert.Contains("before this option was changed on 20 November 2026", words, StringComparison.Ordinal);
        Assert.Equal(["Option two was changed on 20 November 2026. Its numbers were worked out before that."], OptionsCompared.Of(SettingOf(review), review.Families[0]).Notices);
        var number = NumberOpened.Of(SettingOf(review), Address.Parse("access/two/stroke/car/people/mean-minutes"))!;
        Assert.Contains("Option two was changed on 20 November 2026. This was worked out before that.", await WordsAsync("Reviews/_NumberFacts", number), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_change_says_nothing_of_an_option_without_numbers()
    {
        var review = Now(package => package.Add(Three).Add(Close("three", 1, Stroke, West)), ("three", Day), ("no-such-option", Day));

        Assert.Null(review.FindChangedSince(review.FindOption("three")!));
        Assert.Equal("This option has not been worked out yet.", OneOption.Of(SettingOf(review), review.FindOption("three")!).Notice);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    public async Task Of_an_option_that_is_not_listed_nothing_is_anywhere(string gone)
    {
        // Its scores, costs and values are still in the package: whoever put it together filtered only options and hurdles.
        var review = Now(package => package.WithoutOption(gone));

        Assert.DoesNotContain(review.Graph.Cells, cell => cell.Address.Path.Split('/').Contains(gone));
        Assert.DoesNotContain(review.Graph.Cells, cell => cell.Label.Contains("Option " + gone, StringComparison.Ordinal));
        Assert.All(review.Graph.Cells, cell => Assert.All(cell.Parts, part => Assert.NotNull(review.Graph.Find(part))));
        foreach (var table in TableShown.ListPublic(review))
        {
            var shown = TableShown.Of(SettingOf(review), table.Schema.Name)!;
            Assert.DoesNotContain(shown.Rows, row => row.Any(cell => cell.Text == gone));
        }
        Assert.Null(NumberOpened.Of(SettingOf(review), Address.Of("cost", gone, "capital")));
        Assert.Null(NumberOpened.Of(SettingOf(review), Address.Of("table", "totals", "1", "headline", gone, "total")));
        var report = await ReviewReport.RenderAsync(review, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Option " + gone, report, StringComparison.Ordinal);
        Assert.DoesNotContain(":" + gone + ":", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_derived_from_one_that_is_not_listed_does_not_name_it()
    {
        var review = Now(package => package.WithoutOption("one").Change<Option>(option => option.Code == "two" ? option with { DerivedFrom = "one" } : option));

        Assert.Null(review.FindOption("two")!.DerivedFrom);
        Assert.True(review.IsWorkedOut(review.FindOption("two")!));
    }

    [Theory]
    [InlineData("acute-a")]
    [InlineData("acute-b")]
    [InlineData("community-1")]
    public async Task Of_an_option_of_a_whole_county_that_is_not_listed_nothing_is_anywhere(string gone)
    {
        var review = new ReviewIndex(new AppraisedReview(Chalkshire.Package.WithoutOption(gone), Chalkshire.Results, Chalkshire.Tables));
        var name = Chalkshire.Package.Rows<Option>().Single(option => option.Code == gone).Name;

        Assert.DoesNotContain(review.Graph.Cells, cell => cell.Address.Path.Split('/').Contains(gone));
        var report = await ReviewReport.RenderAsync(review, TestContext.Current.CancellationToken);
        Assert.All([name, Words.Short(name) + " ", gone + "/", ":" + gone + ":"], words => Assert.DoesNotContain(words, report, StringComparison.Ordinal));
        foreach (var table in TableShown.ListPublic(review))
        {
            using var csv = new MemoryStream();
            PackageWriter.WriteTable(table, csv);
            // As a word of its own: there are figures called acute-beds.
            Assert.DoesNotMatch(gone + "(?![a-z0-9-])", System.Text.Encoding.UTF8.GetString(csv.ToArray()));
        }
    }

    [Fact]
    public void Tables_are_counted_as_they_are_now()
    {
        Assert.Equal("2 rows", Printed.WithUnit(Now(package => package.WithoutOption("two")).Find("table", "options")!));
        Assert.Equal("4 rows", Printed.WithUnit(WithThree().Find("table", "options")!));
        Assert.Equal("3 rows", Printed.WithUnit(Now(package => package).Find("table", "options")!));
    }

    [Fact]
    public async Task A_lead_over_an_option_that_is_not_listed_is_not_told_as_one_over_another()
    {
        var ranks = Run.Rows<TotalRow>().Where(row => row.IsHeadline && row.Rank is not null).OrderBy(row => row.Rank).Select(row => row.Option).ToList();
        var (first, second, third) = (ranks[0], ranks[1], ranks[2]);
        var review = Now(package => package.WithoutOption(second));
        var ranked = RankedOptions.Of(SettingOf(review), review.Families[0])!;

        Assert.Equal([first, third], ranked.Options.Select(each => each.Option.Code));
        var robustness = Robustness.Of(ranked)!;
        Assert.Null(robustness.Lead);
        Assert.All(robustness.Flips, flip => Assert.NotEqual(second, flip.Rival.Code));
        var words = await WordsAsync("Reviews/_Lead", robustness);
        Assert.Contains("has the highest total", words, StringComparison.Ordinal);
        Assert.DoesNotContain("only option", words, StringComparison.Ordinal);
        Assert.NotNull(Robustness.Of(RankedOptions.Of(SettingOf(Now(package => package)), Now(package => package).Families[0])!)!.Lead);
    }

    [Fact]
    public void Outcomes_of_hurdles_are_those_of_now_and_where_an_option_stands_waits_for_the_next_run()
    {
        var review = Now(package => package.Change<HurdleOutcome>(outcome => outcome.Option == "one" ? outcome with { Outcome = HurdleResult.Fail, Reason = "A letter came." } : outcome).Add(Framework.Outcome("three", "safe", HurdleResult.Pass)).Add(Three));
        var sift = SiftShown.Of(SettingOf(review), review.Families[0])!;

        var one = sift.Options.Single(each => each.Option.Code == "one");
        Assert.Null(one.Standing);
        Assert.Equal((true, HurdleResult.Fail), (one.Outcomes[0].Cell is null, one.Outcomes[0].Outcome!.Outcome));
        var two = sift.Options.Single(each => each.Option.Code == "two");
        Assert.NotNull(two.Standing);
        Assert.NotNull(two.Outcomes[0].Cell);
        Assert.Null(sift.Options.Single(each => each.Option.Code == "three").Standing);
    }

    [Fact]
    public async Task The_words_of_a_changed_outcome_are_shown_with_its_reason()
    {
        var review = Now(package => package.Change<HurdleOutcome>(outcome => outcome.Option == "one" ? outcome with { Outcome = HurdleResult.NotYetShown, Reason = "A letter is awaited." } : outcome));

        var words = await WordsAsync("Reviews/_Sift", SiftShown.Of(SettingOf(review), review.Families[0])!);

        Assert.All(["not worked out yet", "not yet shown", "A letter is awaited.", "goes on", "Shown to be Pass."], each => Assert.Contains(each, words, StringComparison.Ordinal));
    }

    [Fact]
    public void An_outcome_taken_back_is_not_shown_from_the_results()
    {
        var review = Now(package => package.Without<HurdleOutcome>());

        Assert.Null(SiftShown.Of(SettingOf(review), review.Families[0]));
        Assert.Null(SiftShown.StandingOf(review, review.FindOption("one")!));
    }

    [Fact]
    public async Task Where_no_option_was_scored_the_question_says_so()
    {
        var review = Now(package => package.Add(Three with { Family = "Clinics" }).Add(Close("three", 1, Stroke, West)));
        var clinics = OptionsCompared.Of(SettingOf(review), review.Families.Single(family => family.Name == "Clinics"));

        Assert.Equal("These options have not been scored yet.", clinics.NotScored);
        Assert.Contains("These options have not been scored yet.", await WordsAsync("Report/_Family", clinics), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_today_is_not_listed_the_numbers_of_today_are_still_those_to_compare_with()
    {
        var review = Now(package => package.WithoutOption("bau"));

        Assert.Equal(("bau", null), (review.Baseline, review.BaselineOption));
        Assert.NotNull(review.FindAccess("bau", Stroke, "mean-minutes"));
        Assert.Equal("Today", review.OptionName("bau"));
        Assert.True(OneOption.Of(SettingOf(review), review.FindOption("one")!).Journeys!.HasToday);
    }

    [Fact]
    public async Task Every_view_takes_any_mix_of_options_and_results()
    {
        Func<ReviewPackage, ReviewPackage>[] mixes =
        [
            package => package.Without<OptionChange>(),
            package => package.Without<HurdleOutcome>().Without<Score>(),
            package => package.WithoutOption("bau").WithoutOption("one").WithoutOption("two").Add(Three),
            package => package.Without<Option>().Without<OptionChange>().Without<HurdleOutcome>(),
            package => package.WithoutOption("one").Add(Candidate("five")).Put(new OptionChange("two", 1, ChangeKind.CloseSite, null, East, null, "Why"), new OptionChange("two", 2, ChangeKind.ChangeRole, null, West, null, "Why", Role: "hub")),
            package => package.Change<Option>(option => option with { Kind = OptionKind.Candidate, Family = option.Code }),
            package => package.Put(Close("two", 1, Stroke, West), Close("two", 2, Stroke, East), Close("two", 3, "no-such-service", East), Move("bau", 1, Stroke, West, East)),
        ];

        foreach (var mix in mixes)
        {
            var review = Now(mix, ("two", Day));
            var report = await ReviewReport.RenderAsync(review, TestContext.Current.CancellationToken);
            Assert.Contains("Grid county", report, StringComparison.Ordinal);
            foreach (var area in review.Package.Rows<Area>())
            {
                if (OneArea.Of(SettingOf(review), area.Code) is { } shown) Assert.NotEmpty(await WordsAsync("Reviews/_OneArea", shown));
            }
            foreach (var table in TableShown.ListPublic(review)) Assert.NotEmpty(TableShown.Of(SettingOf(review), table.Schema.Name)!.Rows);
            foreach (var cell in review.Graph.Cells) Assert.NotNull(NumberOpened.Of(SettingOf(review), cell.Address)!.Sources);
        }
    }

    [Fact]
    public void Results_of_nothing_say_that_nothing_was_worked_out()
    {
        var nothing = Run.Results with { Graph = new ResultGraph([], new Dictionary<string, string>()), Warnings = [] };
        var review = new ReviewIndex(new AppraisedReview(Run.Package, nothing, []));

        Assert.Equal(["Option one and Option two have not been worked out yet, so they are not ranked or compared here."], OptionsCompared.Of(SettingOf(review), review.Families[0]).Notices);
        Assert.Equal("This option has not been worked out yet.", OneOption.Of(SettingOf(review), review.FindOption("one")!).Notice);
        Assert.Null(OneOption.Of(SettingOf(review), review.BaselineOption!).Notice);
    }
}
