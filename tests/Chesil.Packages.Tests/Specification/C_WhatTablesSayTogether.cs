using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class C_WhatTablesSayTogether
{
    /// <summary>The whole review without its seal, scores and hurdle outcomes: a framework still being drafted.</summary>
    private static readonly PackageInMemory Draft = PackageInMemory.Of(Vale.Unsealed());

    /// <summary>A file, some text of it, the text gone wrong, and everything said about it.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        // The review
        { "review", ",GBP,", ",gbp,", "row 2, column currency: found “gbp”; expected three capital letters, such as GBP. Use the letters of ISO 4217." },
        { "review", "2025,2030", "2025,2024", "row 2, column horizon_year: found 2024, before the base year 2025; expected a year not before the base year. Correct one of the years." },
        { "review", "2025,2030", ",2030", "row 2, column base_year: found nothing; expected the year of the activity the model starts from. Fill in the year." },
        { "review", "car,people", "car,patients", "row 2, column headline_weighting: found “patients”; expected a code that tables/weightings.csv has. Correct the code, or add it to tables/weightings.csv." },

        // The framework
        { "criteria", "mean_minutes,wards,", "mean_minutes,,", "row 2, column service: found nothing; expected the service whose journeys or beds are measured. Name the service." },
        { "criteria", "mean_minutes,wards,", "people_beyond,wards,", "row 2, column threshold_minutes: found nothing; expected the minutes beyond which people are counted. Fill in the threshold." },
        { "value_points", "access,60,0\n", "", "tables/criteria.csv, row 2, column code: found 1 points of a value function; expected at least two in tables/value_points.csv for access. Give the two ends of the fixed scale, with values 0 and 100." },
        { "value_points", "quality,100,100\n", "quality,100,100\nquality,101,99.5\n", "row 6, column value: found 99.5 after 100; expected values that never fall, since more is better. Correct the value, or the direction of the criterion." },
        { "value_points", "access,60,0\n", "access,60,0\naccess,70,1\n", "row 4, column value: found 1 after 0; expected values that never rise, since less is better. Correct the value, or the direction of the criterion." },

        // Weights
        { "weights", "equal,quality,50,", "equal,quality,49.99,", "row 5, column given: found percentages of equal that sum to 99.99; expected a sum of 100. Correct the percentages, or use swings, which need no sum." },
        { "weights", "board,access,0.50,\n", "", "tables/weight_sets.csv, row 2, column code: found no weight for access; expected a weight for every criterion; 0 for one that does not count. Add a row for board and access to tables/weights.csv." },
        { "weight_sets", "swing,true", "swing,false", "row 3, column is_headline: found 0 headline sets; expected exactly one set marked true. Mark the set that headlines use." },
        { "weight_sets", "percent,false", "percent,true", "row 3, column is_headline: found 2 headline sets; expected exactly one set marked true. Mark the set that headlines use." },

        // Options
        { "options", "bau,As now,business_as_usual", "bau,As now,candidate", "" },
        { "options", "a,Wards at Dale,candidate", "a,Wards at Dale,business_as_usual", "tables/option_changes.csv, row 2, column option: found a change to a, which is business as usual; expected changes only in other options: every option is measured against this one. Move the change to an option of its own, or correct tables/placements.csv.|tables/options.csv, row 3, column kind: found a second business as usual; expected one for the whole review. Make one of them do_minimum or candidate." },
        { "option_changes", "move_service,wards,hill,dale", "close_service,wards,hill,", "tables/options.csv, row 2, column code: found wards placed nowhere in option a; expected at least one site for every service. Add a step that opens it somewhere, or keep it where it is." },
        { "option_changes", "move_service,wards,hill,dale", "close_service,wards,dale,", "row 2, column site: found wards closed at dale, which does not have it at this step; expected a site with the service. Take the step out, or correct its place in the order." },
        { "option_changes", "move_service,wards,hill,dale", "open_service,clinic,dale,", "row 2, column site: found clinic opened at dale, which has it already at this step; expected a site without the service. Take the step out, or correct its place in the order." },
        { "option_changes", "move_service,wards,hill,dale", "move_service,wards,hill,", "row 2, column to_site: found no site to move to; expected the site the service moves to. Name the site." },
        { "option_changes", "move_service,wards,hill,dale", "move_service,wards,hill,hill", "row 2, column to_site: found wards moved from hill to hill; expected another site than the one it moves from. Name the site it moves to, or take the step out." },
        { "option_changes", "move_service,wards,hill,dale", "close_service,,hill,", "row 2, column service: found no service; expected the service that is changed. Name the service." },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "add_capacity,wards,hill,,Room,6,,", "" },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "add_capacity,wards,hill,,Room,-12,,", "" },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "add_capacity,wards,hill,,Room,,,", "row 2, column beds: found no number of beds; expected how many beds are added, or a negative number for beds taken away. Give the number of beds." },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "add_capacity,wards,dale,,Room,6,,", "row 2, column site: found beds changed for wards at dale, which does not have it at this step; expected a site with the service. Take the step out, or correct its place in the order." },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "add_capacity,wards,hill,,Room,-13,,", "row 2, column beds: found 13 beds taken from wards at hill, which has 12 at this step; expected no more beds than there are. Take away fewer beds, or correct the beds in tables/placements.csv." },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "change_hours,wards,hill,,Room,,8am to 8pm,", "" },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "change_hours,wards,hill,,Room,,,", "row 2, column hours: found no hours; expected the new hours, such as 8am to 8pm. Give the hours." },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "change_role,,dale,,Room,,,Birth centre", "" },
        { "option_changes", "move_service,wards,hill,dale,Room,,,", "change_role,,dale,,Room,,,", "row 2, column role: found no role; expected what the site is to be called, such as major emergency hospital. Give the role." },
        { "placements", "wards,hill,24 hours,12,paper\n", "", "tables/option_changes.csv, row 2, column site: found wards closed at hill, which does not have it at this step; expected a site with the service. Take the step out, or correct its place in the order.|tables/services.csv, row 3, column code: found wards, which people use and no site gives today; expected at least one site. Add a row to tables/placements.csv, or take its activity out." },

        { "value_points", "access,60,0\n", "access,60,100\n", "row 3, column value: found 100 at every point; expected values that differ. A scale on which everything is worth the same tells no options apart; give its two ends different values." },
        { "weights", "board,access,0.50,", "board,access,0.5000001,", "row 2, column given: found 0.5000001; expected at most 6 decimals. Round it: nobody judges a weight more finely." },

        // Travel
        { "road_links", ",11000,50,", ",11000,,", "row 2, column kmh: found nothing; expected the speed of a road. Fill in the speed." },
        { "road_links", "n1,n2,road", "n1,n2,ferry", "row 2, column crossing_seconds: found nothing; expected the time a ferry takes to cross. Fill in the time." },
        { "road_links", "n1,n2,road", "n1,n1,road", "row 2, column to_node: found “n1”; expected another point than the one it starts at. Take the link out." },
        { "mode_closures", "car,l1", "bus,l1", "row 2, column mode: found bus; expected a way of travelling over the roads. A ready-made table cannot have a road closed." },
        { "travel_modes", "car,By car,roads", "car,By car,table", "row 3, column basis: found table, and no minutes for it; expected rows for car in tables/travel_minutes.csv. Add the minutes.|tables/mode_closures.csv, row 2, column mode: found car; expected a way of travelling over the roads. A ready-made table cannot have a road closed." },

        // Demand
        { "services", "wards,Wards,Wards,85", "wards,Wards,Wards,", "row 3, column planned_occupancy_percent: found nothing; expected the share of beds to be filled, since its activity has bed days. Fill in the share." },
        { "age_bands", "all,All ages,0,\n", "all,All ages,0,\nold,Old,65,\n", "tables/growth.csv, column age_band: found no growth for old in 2030; expected a row for every age band of a year that has any. Add the row; 0 for no change." },
        { "weightings", "population,2025", "population,2026", "row 2, column year: found 2026, for which there are no such people; expected a year and age band the package has. Correct the year or age band, or add the rows." },
        { "weightings", "population,2025,,", "activity,2025,,clinic", "row 2, column year: found 2025, for which there are no such people; expected a year and age band the package has. Correct the year or age band, or add the rows." },
        { "weightings", "population,2025,,", "activity,2025,,", "row 2, column service: found nothing; expected the service whose patients are counted. Name the service." },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void C01_what_does_not_fit_together_is_named_by_file_row_and_column(string table, string from, string to, string problems)
    {
        var path = $"tables/{table}.csv";
        var files = Draft.Change(path, from, to);

        if (problems.Length == 0) Read.Loads(files);
        else Read.Refuses(files, [.. problems.Split('|').Select(problem => problem.StartsWith("tables/", StringComparison.Ordinal) ? problem : $"{path}, {problem}").Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void C02_the_draft_and_the_whole_review_are_in_order()
    {
        Read.Loads(Draft);
        Read.Loads(Vale.Files);
    }

    [Fact]
    public void C03_swings_that_are_all_zero_weigh_nothing()
    {
        Read.Refuses(
            Draft.Change("tables/weights.csv", "board,access,0.50,", "board,access,0,").Change("tables/weights.csv", "board,quality,100,", "board,quality,0.0,"),
            "tables/weights.csv, row 3, column given: found swings of board that are all zero; expected at least one swing above 0; the most important is 100. Give the most important swing 100 and the others in proportion.");
    }

    [Fact]
    public void C04_a_negative_swing_or_percentage_is_named()
    {
        Read.Refuses(
            Draft.Change("tables/weights.csv", "board,access,0.50,", "board,access,-0.50,").Change("tables/weights.csv", "equal,access,50,", "equal,access,-10,").Change("tables/weights.csv", "equal,quality,50,", "equal,quality,110,"),
            "tables/weights.csv, row 2, column given: found -0.50; expected a swing of 0 or more. A swing cannot be negative; turn the criterion's direction round instead.",
            "tables/weights.csv, row 4, column given: found -10; expected a percentage of 0 or more. A percentage cannot be negative; turn the criterion's direction round instead.");
    }

    [Fact]
    public void C05_a_largest_swing_other_than_100_is_a_warning()
    {
        Read.Loads(
            Draft.Change("tables/weights.csv", "board,quality,100,", "board,quality,80,"),
            "tables/weights.csv, row 3, column given: found a largest swing of 80 in board; expected 100 for the most important swing. The weights are the same either way; check that no swing was left out.");
    }

    [Fact]
    public void C06_roads_without_roads_and_minutes_without_minutes_are_named()
    {
        var files = Without(Draft, "road_nodes", "road_links", "mode_closures", "travel_minutes");

        Read.Refuses(
            files,
            "tables/travel_modes.csv, row 2, column basis: found table, and no minutes for it; expected rows for bus in tables/travel_minutes.csv. Add the minutes.",
            "tables/travel_modes.csv, row 3, column basis: found roads, and no roads in the package; expected tables/road_nodes.csv and tables/road_links.csv. Add the roads, or use a table of minutes.");
    }

    [Fact]
    public void C07_a_review_may_hold_its_options_before_anything_is_placed()
    {
        Read.Loads(Without(Draft, "placements", "option_changes"));
    }

    [Fact]
    public void C08_a_table_that_is_wrong_is_not_checked_together_with_others()
    {
        // The latitude is named; that nobody can use the site's services is not said on top of it.
        Read.Refuses(
            Draft.Change("tables/sites.csv", "false,50.1,-2", "false,500.1,-2"),
            "tables/sites.csv, row 3, column latitude: found “500.1”; expected a number from -90 to 90. Write the number with digits and a decimal point only.");
    }

    [Fact]
    public void C09_problems_are_named_in_the_file_where_the_table_lies()
    {
        var files = Draft.With("data/w.csv", Draft.Text("tables/weights.csv")).Without("tables/weights.csv").Change("datapackage.json", "tables/weights.csv", "data/w.csv");

        Read.Loads(files);
        Read.Refuses(
            files.Change("data/w.csv", "equal,quality,50,", "equal,quality,51,"),
            "data/w.csv, row 5, column given: found percentages of equal that sum to 101; expected a sum of 100. Correct the percentages, or use swings, which need no sum.");
        Read.Refuses(
            files.Change("data/w.csv", "equal,quality,50,", "equal,quality,half,"),
            "data/w.csv, row 5, column given: found “half”; expected a number of 1,000,000 or less. Write the number with digits and a decimal point only.");
    }

    [Fact]
    public void C10_weights_that_point_to_an_unknown_criterion_do_not_bring_the_checks_down()
    {
        Read.Refuses(
            Vale.Files.Change("tables/scores.csv", "quality,a,", "kindness,a,"),
            "tables/scores.csv, row 2, column criterion: found “kindness”; expected a code that tables/criteria.csv has. Correct the code, or add it to tables/criteria.csv.");
    }

    internal static PackageInMemory Without(PackageInMemory files, params string[] tables)
    {
        var resources = System.Text.Json.Nodes.JsonNode.Parse(files.Text("datapackage.json"))!;
        foreach (var table in tables)
        {
            files = files.Without($"tables/{table}.csv");
            var list = resources["resources"]!.AsArray();
            list.Remove(list.First(resource => (string?)resource!["name"] == table));
        }
        return files.With("datapackage.json", resources.ToJsonString());
    }
}
