using System.Globalization;
using System.Text;
using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Packages.Tests.Properties;

public class What_is_written_is_read
{
    /// <summary>Text with what CSV finds hard: quotation marks, commas, line breaks, spaces at the ends, letters of four bytes.</summary>
    private static readonly Arbitrary<string> HardText = Gen.OneOf(
            Gen.Elements("\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "\t", " ", "'", "#", "=", "-", "\uFEFF", "\u2028", "\u00A0"),
            Gen.Elements("a", "Z", "0", "é", "ß", "İ", "ı", "漢", "😀", "👩‍⚕️", "e\u0301", "\u200F"))
        .ListOf().Select(string.Concat).ToArbitrary();

    private static readonly Arbitrary<decimal> Numbers =
        (from low in ArbMap.Default.GeneratorFor<int>()
         from mid in Gen.OneOf(Gen.Constant(0), ArbMap.Default.GeneratorFor<int>())
         from high in Gen.OneOf(Gen.Constant(0), ArbMap.Default.GeneratorFor<int>())
         from isNegative in ArbMap.Default.GeneratorFor<bool>()
         from scale in Gen.Choose(0, 28)
         select new decimal(low, mid, high, isNegative, (byte)scale)).ToArbitrary();

    [Fact]
    public void Any_text_survives_being_written_and_read() => Holds(Prop.ForAll(HardText, text =>
    {
        // Before and after it, letters that do print: a cell of nothing but spaces is an empty cell.
        var name = "x" + text;
        var note = text + "x";
        var sources = new[] { "a", "b" }.Select(code => new Source(code, name, note, null, Addresses.FigureStatus.Reported, null, null, note)).ToArray();

        var read = RoundTrip(sources);

        return read.Select(each => (each.Title, each.Publisher, each.Note)).SequenceEqual(Enumerable.Repeat((CellText.WithLineFeeds(name), CellText.WithLineFeeds(note), (string?)CellText.WithLineFeeds(note)), 2));
    }));

    [Fact]
    public void Any_text_is_written_twice_the_same() => Holds(Prop.ForAll(HardText, text =>
    {
        var source = new Source("a", "x" + text, text + "x", null, Addresses.FigureStatus.Reported, null, null, null);

        return Text(RoundTrip(source)) == Text([source]);
    }));

    [Fact]
    public void Any_number_survives_with_every_digit_and_zero_that_was_typed() => Holds(Prop.ForAll(Numbers, any =>
    {
        var number = any % Field.LargestNumber;
        var typed = number.ToString(CultureInfo.InvariantCulture);
        var figure = new Figure("beds", 1, "Beds", number, null, null, "beds", "All", null, Addresses.FigureStatus.Reported, "a");

        return RoundTrip(figure)[0].Value!.Value.ToString(CultureInfo.InvariantCulture) == typed;
    }));

    [Fact]
    public void A_number_of_any_digits_is_kept_whole_or_refused() => Holds(Prop.ForAll(
        (from digits in Gen.Elements("0123456789".ToCharArray()).NonEmptyListOf()
         from decimals in Gen.Elements("0123456789".ToCharArray()).ListOf()
         from exponent in Gen.OneOf(Gen.Constant(""), Gen.Choose(-40, 40).Select(e => "e" + e.ToString(CultureInfo.InvariantCulture)))
         select string.Concat(digits) + "." + string.Concat(decimals) + "0" + exponent).ToArbitrary(),
        typed =>
        {
            var isRead = DecimalText.TryRead(typed, out var number);
            return !isRead || Exactly(typed) == Exactly(number.ToString(CultureInfo.InvariantCulture));
        }));

    [Fact]
    public void Rows_are_written_in_one_order_whatever_order_they_come_in() => Holds(Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        values =>
        {
            var points = values.Distinct().Select(value => new ValuePoint("c" + (value % 3).ToString(CultureInfo.InvariantCulture), value, 0)).ToArray();
            return Text(points) == Text([.. points.Reverse()]) && RoundTrip([.. points.Reverse()]).SequenceEqual(TableData.Of(points).Rows);
        }));

    /// <summary>The value of a number's text as digits and a power of ten, with no zeros at the ends.</summary>
    private static (string Digits, int Power) Exactly(string text)
    {
        var parts = text.Split('e');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var power = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? ("", 0) : (trimmed, power + digits.Length - trimmed.Length);
    }

    private static IReadOnlyList<TRow> RoundTrip<TRow>(params TRow[] rows) where TRow : class
    {
        var schema = TableSchema.Of<TRow>();
        var problems = new ProblemList();
        var files = new PackageInMemory().With(schema.Path, Text(rows));
        var read = ReadTable.From(files, schema, new ResourceDescription(schema.Name, schema.Path), problems, CancellationToken.None);
        Assert.Empty(problems.ToList());
        return ((TableData<TRow>)read.Data).Rows;
    }

    private static string Text<TRow>(IReadOnlyList<TRow> rows) where TRow : class
    {
        using var stream = new MemoryStream();
        PackageWriter.WriteTable(TableData.Of(rows), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Holds(Property property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), property);
}
