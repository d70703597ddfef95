using System.Text;
using Chesil.Packages.Schemas;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class I_Sealing
{
    [Fact]
    public void I01_strings_are_escaped_as_RFC_8785_shows()
    {
        // RFC 8785, section 3.2.2: the string of its example, "€$" U+000F LF "A'B" quotation mark, backslash, backslash, quotation mark, slash.
        Assert.Equal("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", CanonicalJson.Text("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/"));
        // Section 3.2.2.2: the seven short escapes, the others by their lower-case number, everything else as it is.
        Assert.Equal("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"", CanonicalJson.Text("\b\t\n\f\r\0\u001f\u007f\u2028"));
    }

    [Fact]
    public void I02_names_are_sorted_by_their_UTF_16_code_units_as_RFC_8785_shows()
    {
        // Section 3.2.3: the emoji is above U+FB33 as a character, and below it by its first code unit, D83D.
        string[] names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];

        var json = CanonicalJson.Object(names.Select((name, i) => KeyValuePair.Create(name, CanonicalJson.Text("v" + i))));

        Assert.Equal("{\"\\r\":\"v1\",\"1\":\"v3\",\"\u0080\":\"v5\",\"ö\":\"v6\",\"€\":\"v0\",\"😀\":\"v4\",\"\ufb33\":\"v2\"}", json);
    }

    [Fact]
    public void I03_half_of_a_surrogate_pair_has_no_canonical_form()
    {
        Assert.Throws<ArgumentException>(() => CanonicalJson.Text("a\ud83d"));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Text("\ude00a"));
        Assert.Throws<ArgumentException>(() => CanonicalJson.Text("\ud83d\ud83d\ude00"));
        Assert.Equal("\"😀\"", CanonicalJson.Text("😀"));
    }

    [Fact]
    public void I04_the_sealed_text_of_the_vale_is_this_and_its_hash_that()
    {
        // Written out once by hand from the tables: objects by name, rows by key, numbers in quotation marks as typed.
        var text = """
            {"criteria":[{"code":"access","direction":"less_is_better","group":"Access","measure":"mean_minutes","name":"Access","out_of_range":"clip","service":"wards","statement":"How long is the way?","unit":"minutes"},
            {"code":"quality","direction":"more_is_better","group":"Care","measure":"scored","name":"Quality","out_of_range":"refuse","statement":"How good is care?","unit":"points"}],
            "hurdles":[{"code":"safe","name":"Safe","statement":"Is it safe?"}],
            "value_points":[{"criterion":"access","performance":"0","value":"100"},{"criterion":"access","performance":"60","value":"0"},{"criterion":"quality","performance":"0","value":"0"},{"criterion":"quality","performance":"100","value":"100"}],
            "version":"1",
            "weight_sets":[{"code":"board","given_by":"Board","given_on":"2026-01-20","is_headline":true,"method":"swing","name":"The board","source":"paper"},{"code":"equal","given_by":"Office","given_on":"2026-01-21","is_headline":false,"method":"percent","name":"All the same","source":"paper"}],
            "weights":[{"criterion":"access","given":"0.50","weight_set":"board"},{"criterion":"quality","given":"100","reason":"Most of all","weight_set":"board"},{"criterion":"access","given":"50","weight_set":"equal"},{"criterion":"quality","given":"50","weight_set":"equal"}]}
            """.Replace("\n", "", StringComparison.Ordinal);

        Assert.Equal(text, FrameworkSeal.CanonicalText(Vale.Unsealed(), 1));
        Assert.Equal(text, Vale.Files.Text("framework/1.json"));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))), Vale.Whole.Rows<Seal>()[0].Sha256);
    }

    [Fact]
    public void I05_the_hash_of_the_vale_never_changes()
    {
        // Changes only when what is sealed changes: then old seals stop checking, and that must be meant.
        Assert.Equal("251c4cdfc419003f726dadfe74998f1af3554130dcc018cf47e018833f32ac74", Vale.Whole.Rows<Seal>()[0].Sha256);
        // The hash of nothing, as everybody's SHA-256 gives it.
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", FrameworkSeal.Hash([]));
    }

    [Fact]
    public void I06_the_order_of_rows_in_files_does_not_matter()
    {
        var text = Vale.Files.Text("tables/value_points.csv").TrimEnd('\n').Split('\n');
        var turned = Read.Loads(Vale.Files.With("tables/value_points.csv", string.Join('\n', text[..1].Concat(text[1..].Reverse()))));

        Assert.Equal(FrameworkSeal.CanonicalText(Vale.Whole, 1), FrameworkSeal.CanonicalText(turned, 1));
    }

    [Fact]
    public void I07_what_is_not_part_of_the_framework_does_not_matter()
    {
        var other = Vale.Unsealed().With(TableData.Of(new Panel("others", "Others", "Anyone"))).With(TableData.Of(new HurdleOutcome("a", "safe", HurdleResult.Fail, "No", "Board", new DateOnly(2026, 3, 2), "paper")));

        Assert.Equal(FrameworkSeal.CanonicalText(Vale.Unsealed(), 1), FrameworkSeal.CanonicalText(other, 1));
        Assert.Equal(["criteria", "hurdles", "value_points", "weight_sets", "weights"], FrameworkSeal.Tables.Select(table => table.Name));
    }

    [Fact]
    public void I08_a_second_version_leaves_the_first_to_be_checked()
    {
        var changed = Vale.Whole.With(TableData.Of(Vale.Whole.Rows<Hurdle>().Append(new Hurdle("lawful", "Lawful", "Is it lawful?", null))));
        var second = FrameworkSeal.Seal(changed, new DateOnly(2026, 5, 1), "Programme board", "A hurdle was missing");
        var files = PackageInMemory.Of(second);

        Assert.Equal([1, 2], Read.Loads(files).Rows<Seal>().Select(seal => seal.Version));
        Assert.Equal(Vale.Files.Text("framework/1.json"), files.Text("framework/1.json"));
        Assert.Contains("\"version\":\"2\"", files.Text("framework/2.json"), StringComparison.Ordinal);

        var hash = FrameworkSeal.Hash(Encoding.UTF8.GetBytes(files.Text("framework/1.json") + " "));
        Read.Refuses(
            files.With("framework/1.json", files.Text("framework/1.json") + " "),
            $"tables/seals.csv, row 2, column sha256: found “{second.Rows<Seal>()[0].Sha256[..60]}…”; expected {hash}, the hash of framework/1.json as it is. The sealed file or its hash was changed. Go back to the copy that was sealed, or seal the next version with a reason.");
    }

    [Fact]
    public void I09_sealing_needs_criteria_somebody_and_a_reason()
    {
        var on = new DateOnly(2026, 2, 1);
        Assert.Throws<ArgumentException>(() => FrameworkSeal.Seal(Read.Loads(Vale.ReviewAlone), on, "Board", "First"));
        Assert.Throws<ArgumentException>(() => FrameworkSeal.Seal(Vale.Unsealed(), on, " ", "First"));
        Assert.Throws<ArgumentException>(() => FrameworkSeal.Seal(Vale.Unsealed(), on, "Board", ""));
    }

    [Fact]
    public void I10_sealing_keeps_who_may_see_the_seals()
    {
        var restricted = Vale.Whole.With(new TableData<Seal>([.. Vale.Whole.Rows<Seal>()], null) { Audience = Audience.Restricted });

        Assert.Equal(Audience.Restricted, FrameworkSeal.Seal(restricted, new DateOnly(2026, 5, 1), "Board", "Again").Find<Seal>()!.Audience);
    }

    [Fact]
    public void I11_a_cell_of_every_column_of_the_framework_changes_the_hash()
    {
        var before = FrameworkSeal.CanonicalText(Vale.Unsealed(), 1);
        foreach (var schema in FrameworkSeal.Tables)
        {
            // Each column's name stands in the sealed text unless none of its cells is filled.
            var table = Vale.Unsealed().Tables.Single(each => each.Schema == schema);
            foreach (var (field, column) in schema.Fields.Select((field, column) => (field, column)))
            {
                var isFilled = Enumerable.Range(0, table.Count).Any(row => schema.Text(table[row], column).Length > 0);
                Assert.Equal(isFilled, before.Contains($"\"{field.Name}\":", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void I12_a_truth_is_sealed_as_a_truth_and_an_empty_cell_not_at_all()
    {
        Assert.Equal("{\"a\":true,\"b\":[\"1\",false]}", CanonicalJson.Object(
        [
            KeyValuePair.Create("b", CanonicalJson.Array([CanonicalJson.Text("1"), CanonicalJson.Truth(false)])),
            KeyValuePair.Create("a", CanonicalJson.Truth(true)),
        ]));
        Assert.DoesNotContain("threshold_minutes", Vale.Files.Text("framework/1.json"), StringComparison.Ordinal);
        Assert.Equal(FieldType.Boolean, TableSchema.Of<WeightSet>().Fields[3].Type);
    }
}
