using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Components.Tests.DateInput;

public sealed class DateEnteredTests
{
    [Theory]
    [InlineData("31", "3", "2026")]
    [InlineData(" 31 ", "03", "2026 ")]
    [InlineData("31", "mar", "2026")]
    [InlineData("31", "March", "2026")]
    [InlineData("31", "MARCH", "2026")]
    public void A_day_can_be_written_in_several_ways(string day, string month, string year)
    {
        Assert.True(new DateEntered { Day = day, Month = month, Year = year }.TryRead(out var date, out var problem));
        Assert.Equal((new DateOnly(2026, 3, 31), ""), (date, problem));
    }

    [Theory]
    [InlineData("", "", "", "Enter the date of the meeting", "Day Month Year")]
    [InlineData(null, null, " ", "Enter the date of the meeting", "Day Month Year")]
    [InlineData("31", "", "2026", "The date of the meeting must include a month", "Month")]
    [InlineData("", "", "2026", "The date of the meeting must include a day and a month", "Day Month")]
    [InlineData("31", "2", "2026", "The date of the meeting must be a real date", "Day")]
    [InlineData("29", "2", "2026", "The date of the meeting must be a real date", "Day")]
    [InlineData("32", "1", "2026", "The date of the meeting must be a real date", "Day")]
    [InlineData("0", "13", "2026", "The date of the meeting must be a real date", "Day Month")]
    [InlineData("1", "Ma", "2026", "The date of the meeting must be a real date", "Month")]
    [InlineData("first", "May", "next", "The date of the meeting must be a real date", "Day Year")]
    [InlineData("1", "5", "26", "The year of the date of the meeting must have 4 digits, such as 2026", "Year")]
    [InlineData("-1", "5", "2026", "The date of the meeting must be a real date", "Day")]
    [InlineData("1", "5", "99999999999", "The date of the meeting must be a real date", "Year")]
    public void What_is_no_date_says_what_to_do_and_which_part_is_wrong(string? day, string? month, string? year, string sentence, string wrong)
    {
        var entered = new DateEntered { Day = day, Month = month, Year = year };
        Assert.False(entered.TryRead("The date of the meeting", out _, out var problem));
        Assert.Equal(sentence, problem);
        Assert.Equal(wrong.Split(' '), entered.ListWrongParts());
        Assert.Equal((day, month, year), (entered.Day, entered.Month, entered.Year));
    }

    [Fact]
    public void Every_leap_day_is_a_date() => Assert.True(new DateEntered { Day = "29", Month = "2", Year = "2028" }.TryRead(out _, out _));

    [Fact]
    public void Only_a_date_in_which_nothing_was_typed_is_empty()
    {
        Assert.True(new DateEntered { Day = " " }.IsEmpty());
        Assert.False(new DateEntered { Year = "2026" }.IsEmpty());
    }

    [Fact]
    public void Every_date_reads_as_itself() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        date => new DateEntered(date).TryRead(out var read, out _) && read == date));
}
