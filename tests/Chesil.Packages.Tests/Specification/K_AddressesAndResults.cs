using System.Globalization;
using System.Text;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Packages.Tests.Specification;

public sealed class K_AddressesAndResults : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void K01_an_address_is_segments_joined_by_slashes()
    {
        var address = Address.Of("evaluation", "1", "option", "b", "criterion", "access");

        Assert.Equal("evaluation/1/option/b/criterion/access", address.Path);
        Assert.Equal(address, Address.Parse("evaluation/1/option/b/criterion/access", CultureInfo.InvariantCulture));
        Assert.Equal(address, Address.Of("evaluation", "1").With("option", "b").With("criterion", "access"));
        Assert.Equal("n-evaluation:1:option:b:criterion:access", address.AsAnchor());
        Assert.Equal(address.Path, address.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a/.b")]
    [InlineData("a b")]
    [InlineData("a/é")]
    [InlineData("a\\b")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a%20b")]
    [InlineData(null)]
    public void K02_what_is_no_address_is_refused(string? text)
    {
        Assert.False(Address.TryParse(text, CultureInfo.InvariantCulture, out _));
        Assert.Throws<FormatException>(() => Address.Parse(text!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void K03_a_segment_has_up_to_a_hundred_characters_and_an_address_up_to_a_thousand()
    {
        Assert.True(Address.IsSegment(new string('a', 100)));
        Assert.False(Address.IsSegment(new string('a', 101)));
        Assert.False(Address.TryParse(string.Join('/', Enumerable.Repeat("abcd", 201)), null, out _));
        Assert.Throws<ArgumentException>(() => Address.Of());
        Assert.Throws<ArgumentException>(() => Address.Of("a", "b c"));
    }

    [Fact]
    public void K04_addresses_are_ordered_by_code_unit()
    {
        Address[] addresses = [.. new[] { "b", "a/b", "a-b", "a", "B", "a/10", "a/9" }.Select(text => Address.Parse(text, null))];

        Assert.Equal(["B", "a", "a-b", "a/10", "a/9", "a/b", "b"], addresses.Order().Select(address => address.Path));
    }

    [Fact]
    public void K05_every_code_of_a_package_can_stand_in_an_address()
    {
        // A code is what a segment is: what one takes, the other takes.
        foreach (var text in new[] { "a", "A-1_b.c", "65-74", "_x", "-x", ".x", "a b", "", "é", "a/b" })
        {
            var isCode = Read.Of(Vale.Files.Change("tables/hurdles.csv", "\nsafe,", $"\n{text},")).Problems.All(problem => problem.File != "tables/hurdles.csv" || problem.Column != "code");
            Assert.Equal(Address.IsSegment(text), isCode);
        }
    }

    [Theory]
    [InlineData("9.375", 2, "9.38")]
    [InlineData("-9.375", 2, "−9.38")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.5", 0, "−1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("0", 2, "0.00")]
    [InlineData("999.5", 0, "1,000")]
    [InlineData("1234567.891", 1, "1,234,567.9")]
    [InlineData("-1234", 0, "−1,234")]
    public void K06_numbers_are_rounded_half_away_from_zero_with_commas_and_a_true_minus(string number, int decimals, string printed)
    {
        Assert.Equal(printed, Printed.Number(decimal.Parse(number, CultureInfo.InvariantCulture), decimals));
    }

    [Theory]
    [InlineData("minutes", "12.5", null, null, "12.5 minutes")]
    [InlineData("%", "12.5", null, null, "12.5%")]
    [InlineData("£ million", "12.5", null, null, "£12.5 million")]
    [InlineData("£ million", "-12.5", null, null, "−£12.5 million")]
    [InlineData("£", "1234.5", null, null, "£1,234.5")]
    [InlineData("", "12.5", null, null, "12.5")]
    [InlineData("people", "12.5", "10", "15", "10.0 to 15.0 people")]
    [InlineData("people", "12.5", "12.5", "12.5", "12.5 people")]
    [InlineData("%", "-2", "-3", "-1", "−3.0 to −1.0%")]
    [InlineData("£ million", "0", "-3", "4", "−£3.0 to £4.0 million")]
    [InlineData("minutes", null, null, null, "not known")]
    public void K07_a_unit_stands_where_people_look_for_it(string unit, string? value, string? low, string? high, string printed)
    {
        Assert.Equal(printed, Printed.WithUnit(Cell("a") with { Unit = unit, Value = Number(value), Low = Number(low), High = Number(high), Decimals = 1 }));

        static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void K08_a_cell_without_a_number_prints_its_words_and_no_unit()
    {
        Assert.Equal("not reached", Printed.WithUnit(Cell("a") with { Value = null, Text = "not reached", Unit = "minutes" }));
        Assert.Equal("not known", Printed.Value(Cell("a") with { Value = null }));
    }

    [Fact]
    public void K09_printing_is_the_same_under_every_locale()
    {
        foreach (var locale in new[] { "tr-TR", "sv-SE", "de-CH", "ar-SA" })
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale);
            try
            {
                Assert.Equal("−£1,234.5 million", Printed.WithUnit(Cell("a") with { Value = -1234.5m, Unit = "£ million", Decimals = 1 }));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void K10_the_status_of_a_calculation_is_that_of_its_weakest_part()
    {
        Assert.Equal(FigureStatus.Modelled, new[] { FigureStatus.Published, FigureStatus.Judged }.OfCalculation());
        Assert.Equal(FigureStatus.Disputed, new[] { FigureStatus.Published, FigureStatus.Disputed, FigureStatus.Judged }.OfCalculation());
        Assert.Equal(FigureStatus.Illustrative, new[] { FigureStatus.Disputed, FigureStatus.Illustrative }.OfCalculation());
        Assert.Equal(FigureStatus.Modelled, Array.Empty<FigureStatus>().OfCalculation());
        Assert.All(Enum.GetValues<FigureStatus>(), status => Assert.Equal(status.ToString().ToLowerInvariant(), status.Word()));
    }

    [Fact]
    public void K11_a_graph_is_refused_when_a_part_is_missing_an_address_stands_twice_or_a_formula_has_no_sentence()
    {
        Assert.Throws<ArgumentException>(() => Graph(Calculated("total", "part")));
        Assert.Throws<ArgumentException>(() => Graph(Cell("a"), Cell("a")));
        Assert.Throws<ArgumentException>(() => new ResultGraph([Cell("a"), Calculated("b", "a")], new Dictionary<string, string>()));
    }

    [Fact]
    public void K12_the_way_down_to_evidence_is_counted_by_the_shortest()
    {
        // total -> mean -> score -> (evidence); total -> source is one step.
        var graph = Graph(Calculated("total", "mean", "weight"), Calculated("mean", "score"), Calculated("weight", "rule"), Calculated("rule", "mean"), Cell("score"), Calculated("lost", "lost"));

        Assert.Equal(0, graph.StepsToEvidence(At("score")));
        Assert.Equal(1, graph.StepsToEvidence(At("mean")));
        Assert.Equal(2, graph.StepsToEvidence(At("total")));
        Assert.Equal(3, graph.StepsToEvidence(At("weight")));
        Assert.Null(graph.StepsToEvidence(At("lost")));
        Assert.Throws<KeyNotFoundException>(() => graph.StepsToEvidence(At("nowhere")));
    }

    [Fact]
    public void K13_a_graph_finds_and_gets_and_keeps_the_order_of_addresses()
    {
        var graph = Graph(Cell("b"), Cell("a/10"), Cell("a/9"), Cell("B"));

        Assert.Equal(["B", "a/10", "a/9", "b"], graph.Cells.Select(cell => cell.Address.Path));
        Assert.Null(graph.Find(At("c")));
        Assert.Throws<KeyNotFoundException>(() => graph.Get(At("c")));
        Assert.Same(graph.Find(At("b")), graph.Get(At("b")));
    }

    [Fact]
    public void K14_results_are_written_and_read_again_whole()
    {
        var results = Results();

        var read = ResultsJson.Read(Json(results));

        Assert.Equal((results.Review, results.PackageHash), (read.Review, read.PackageHash));
        Assert.Equal(results.Engines.OrderBy(each => each.Key), read.Engines.OrderBy(each => each.Key));
        Assert.Equal(results.Warnings, read.Warnings);
        Assert.Equal(results.Graph.Formulas, read.Graph.Formulas);
        Assert.Equal(results.Graph.Cells.Select(Whole), read.Graph.Cells.Select(Whole));
        Assert.Equal(Json(results).ToArray(), Json(read).ToArray());

        static (ResultCell, string) Whole(ResultCell cell) => (cell with { Parts = Array.Empty<Address>() }, string.Join(' ', cell.Parts));
    }

    [Fact]
    public void K15_results_are_one_line_a_cell_so_that_two_runs_can_be_compared()
    {
        Assert.Equal(
            """
            {"format":1,
            "review":"vale",
            "package_sha256":"abc",
            "engines":{"appraisal":2,"travel":1},
            "warnings":["A bus \uD83D\uDE8C \"may\" run"],
            "formulas":{"mean":"The sum shared out."},
            "cells":[
            {"address":"a","label":"A","kind":"score","value":0.50,"status":"judged","as_at":"2026-03-01","given_by":"Panel"},
            {"address":"b","label":"B","kind":"calculated","value":1,"low":0.5,"high":2.00,"unit":"points","decimals":2,"status":"modelled","formula":"mean","parts":["a","a"]},
            {"address":"c","label":"C","kind":"source","text":"Paper 1","status":"published","note":"A note"}
            ]}

            """, Encoding.UTF8.GetString(Json(Results()).ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("{\"format\":2}")]
    [InlineData("{\"format\":1,\"review\":\"vale\",\"package_sha256\":\"abc\",\"engines\":{},\"warnings\":[],\"formulas\":{},\"cells\":[{}]}")]
    [InlineData("{\"format\":1,\"review\":\"vale\",\"package_sha256\":\"abc\",\"engines\":{},\"warnings\":[],\"formulas\":{},\"cells\":[{\"address\":\"a\",\"label\":\"A\",\"kind\":\"guess\",\"status\":\"judged\"}]}")]
    [InlineData("{\"format\":1,\"review\":\"vale\",\"package_sha256\":\"abc\",\"engines\":{},\"warnings\":[],\"formulas\":{},\"cells\":[{\"address\":\"a\",\"label\":\"A\",\"kind\":\"calculated\",\"status\":\"modelled\",\"parts\":[\"b\"]}]}")]
    public void K16_what_is_not_the_results_of_an_appraisal_is_refused(string json)
    {
        Assert.Throws<InvalidDataException>(() => ResultsJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }

    [Fact]
    public void K17_a_review_and_its_results_are_kept_and_read_together()
    {
        PackageWriter.WriteFolder(Vale.Whole, _folder["package"]);
        var appraised = new AppraisedReview(Vale.Whole, Results() with { PackageHash = PackageWriter.Hash(Vale.Whole) }, [TableData.Of(Dominance)]);
        appraised.Write(_folder["results"], "<p>Report</p>");
        appraised.Write(_folder["results"], "<p>Report again</p>");

        var read = AppraisedReview.Read(_folder["package"], _folder["results"]);

        Assert.Equal([Dominance], read.Rows<DominanceRow>());
        Assert.Empty(read.Rows<SiftRow>());
        Assert.Equal(3, read.Results.Graph.Cells.Count);
        Assert.Equal("<p>Report again</p>", File.ReadAllText(Path.Combine(_folder["results"], AppraisedReview.ReportPath)));
    }

    [Fact]
    public void K18_results_of_another_review_or_another_version_of_it_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new AppraisedReview(Vale.Whole, Results() with { Review = "hill" }, []));

        PackageWriter.WriteFolder(Vale.Unsealed(), _folder["package"]);
        new AppraisedReview(Vale.Whole, Results() with { PackageHash = PackageWriter.Hash(Vale.Whole) }, []).Write(_folder["results"], "");
        Assert.Equal(
            "The results were made from another version of the package. Appraise it again.",
            Assert.Throws<InvalidDataException>(() => AppraisedReview.Read(_folder["package"], _folder["results"])).Message);
    }

    [Fact]
    public void K19_a_package_is_no_folder_of_results()
    {
        PackageWriter.WriteFolder(Vale.Whole, _folder["package"]);

        Assert.Equal(
            "There is no results.json: these are not the results of an appraisal.",
            Assert.Throws<InvalidDataException>(() => AppraisedReview.Read(_folder["package"], _folder["package"])).Message);
    }

    [Fact]
    public void K20_a_table_of_results_that_was_changed_is_refused_where_it_is_wrong()
    {
        PackageWriter.WriteFolder(Vale.Whole, _folder["package"]);
        new AppraisedReview(Vale.Whole, Results() with { PackageHash = PackageWriter.Hash(Vale.Whole) }, [TableData.Of(Dominance)]).Write(_folder["results"], "");
        File.WriteAllText(Path.Combine(_folder["results"], "tables", "dominance.csv"), "version,dominant,dominated,address\none,a,bau,a\n");

        Assert.Equal(
            "The results cannot be read: tables/dominance.csv, row 2, column version: found “one”; expected a whole number. Write the number with digits and a decimal point only.",
            Assert.Throws<InvalidDataException>(() => AppraisedReview.Read(_folder["package"], _folder["results"])).Message);
    }

    [Fact]
    public void K21_any_address_is_parsed_as_it_is_printed() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            Gen.Elements("abzAZ09-_.".ToCharArray()).NonEmptyListOf().Select(letters => "x" + string.Concat(letters)).NonEmptyListOf().ToArbitrary(),
            segments =>
            {
                string[] fit = [.. segments.Where(Address.IsSegment).Take(9)];
                if (fit.Length == 0) return true;
                var address = Address.Of(fit);
                return Address.Parse(address.ToString(), null) == address && address.CompareTo(Address.Parse(address.Path, null)) == 0 && !address.AsAnchor().Contains('/');
            }));

    private static DominanceRow Dominance { get; } = new(1, "a", "bau", "evaluation/1");

    private static ReviewResults Results() => new(
        "vale",
        "abc",
        new Dictionary<string, int> { ["travel"] = 1, ["appraisal"] = 2 },
        ["A bus 🚌 \"may\" run"],
        new ResultGraph(
            [
                Cell("c") with { Label = "C", Kind = CellKind.Source, Value = null, Text = "Paper 1", Status = FigureStatus.Published, Note = "A note" },
                Calculated("b", "a", "a") with { Label = "B", Value = 1, Low = 0.5m, High = 2.00m, Unit = "points", Decimals = 2 },
                Cell("a") with { Label = "A", Value = 0.50m, AsAt = new DateOnly(2026, 3, 1), GivenBy = "Panel" },
            ],
            new Dictionary<string, string> { ["mean"] = "The sum shared out." }));

    private static MemoryStream Json(ReviewResults results)
    {
        var stream = new MemoryStream();
        ResultsJson.Write(results, stream);
        stream.Position = 0;
        return stream;
    }

    private static Address At(string path) => Address.Parse(path, null);

    private static ResultGraph Graph(params ResultCell[] cells) => new(cells, new Dictionary<string, string> { ["mean"] = "The sum shared out." });

    private static ResultCell Cell(string path) => new() { Address = At(path), Label = path, Kind = CellKind.Score, Value = 1, Status = FigureStatus.Judged };

    private static ResultCell Calculated(string path, params string[] parts) =>
        Cell(path) with { Kind = CellKind.Calculated, Status = FigureStatus.Modelled, Formula = "mean", Parts = [.. parts.Select(At)] };
}
