using Chesil.Testing;

namespace Chesil.Cli.Tests;

/// <summary>Real people and real minutes through the command line, against published numbers, to the digits printed.</summary>
public sealed class DorsetAccessTests
{
    private const string Bournemouth = DorsetPackage.Bournemouth, Dorchester = DorsetPackage.Dorchester;

    [Fact]
    public void All_ten_hospitals()
    {
        var answer = Ask("--by", "imd2019_decile,ruc11cd,district2011");

        Row(answer, "Mean minutes", "19.3784");
        Row(answer, "Half of people within", "17.6");
        Row(answer, "90 in 100 people within", "29.4");
        Row(answer, "95 in 100 people within", "35.9");
        Row(answer, "Longest", "48.8");
        Beyond(answer, "75,766", "9,839", "0");
        Row(answer, "Slope index, least less most deprived (minutes)", "3.1130");
        Row(answer, "Gini coefficient", "0.23380");
        Row(answer, "Atkinson index (0.5)", "0.04232");
        Assert.StartsWith("772,268 people (pop2018) in 452 areas;", answer.Output, StringComparison.Ordinal);
        foreach (var (group, mean) in ((string, string)[])[("1", "15.026"), ("10", "20.156"), ("C1", "17.566"), ("D1", "26.264"), ("E1", "25.363"), ("Purbeck", "32.340"), ("North Dorset", "32.139")])
        {
            Assert.Contains(answer.Output.Split('\n'), line => line.StartsWith($"  {group} ", StringComparison.Ordinal) && line.Contains($" {mean} ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("pop2015_0_15", "19.3908")]
    [InlineData("pop2015_16_59", "18.9570")]
    [InlineData("pop2015_60plus", "20.1487")]
    [InlineData("stroke_admissions_per_year", "19.5870")]
    [InlineData("births_per_year", "18.5892")]
    public void Other_people(string weight, string mean) => Row(Ask("--weight", weight), "Mean minutes", mean);

    [Fact]
    public void People_of_60_and_over_far_away() => Beyond(Ask("--weight", "pop2015_60plus"), "26,767", "3,880", "0");

    [Fact]
    public void The_hospitals_in_Dorset_only()
    {
        var answer = Ask("--sites", $"{Bournemouth},{Dorchester}");

        Row(answer, "Mean minutes", "20.5433");
        Beyond(answer, "100,183", "37,386", "0");
    }

    [Fact]
    public void No_service_at_Dorchester()
    {
        var answer = Ask("--without", Dorchester, "--by", "district2011");

        Row(answer, "Mean minutes", "19.3784", "23.6871");
        Row(answer, "People more than 30 minutes away", "75,766", "238,887");
        Row(answer, "People more than 45 minutes away", "9,839", "27,779");
        Row(answer, "People more than 60 minutes away", "0", "0");
        Row(answer, "People with a longer journey", "187,032");
        Row(answer, "Mean extra minutes, of those", "17.791");
        Row(answer, "People with more than 15 extra minutes", "121,229");
        Row(answer, "Slope index, least less most deprived (minutes)", "3.1130", "\u22120.7679");
        Row(answer, "Gini coefficient", "0.23380", "0.27070");
        Row(answer, "  Weymouth and Portland", "65,865", "18.708", "42.339");
    }

    [Fact]
    public void No_service_at_Bournemouth()
    {
        var answer = Ask("--without", Bournemouth);

        Row(answer, "Mean minutes", "19.3784", "33.0406");
        Row(answer, "People more than 30 minutes away", "75,766", "564,608");
        Row(answer, "People more than 45 minutes away", "9,839", "9,839");
        Row(answer, "People more than 60 minutes away", "0", "0");
        Row(answer, "People with a longer journey", "494,679");
        Row(answer, "Mean extra minutes, of those", "21.329");
    }

    private static Answer Ask(params IEnumerable<string> words)
    {
        var answer = CommandLine.Run(["access", "--minutes", Repository.SharedOrSkip("data", "access", "dorset_lsoa_hospital_car_minutes.csv"), "--areas", Repository.SharedOrSkip("data", "access", "dorset_lsoa.csv"), .. words]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return answer;
    }

    private static void Row(Answer answer, string name, params IEnumerable<string> values) => AccessTests.AssertRow(answer, name, values);

    private static void Beyond(Answer answer, string thirty, string fortyFive, string sixty)
    {
        Row(answer, "People more than 30 minutes away", thirty);
        Row(answer, "People more than 45 minutes away", fortyFive);
        Row(answer, "People more than 60 minutes away", sixty);
    }
}
