using System.Globalization;
using Chesil.Components.Reviews;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;

namespace Chesil.Web.Pages.Workspace.Reviews;

/// <summary>What is said when an act on a review is refused: what is wrong, and what to do next.</summary>
public static class ReviewSentences
{
    public const string NothingChanged = "Nothing is different from what the review says now. Change something first, or leave it as it is.";

    public const string ChangedMeanwhile = "Somebody changed this while you had it open. What you typed is kept, and what they wrote is shown where it differs. Look at both, then press the button again.";

    public const string InTheFuture = "This day has not come yet. Enter a day up to today.";

    /// <summary>What has to be put right, with the field it is about.</summary>
    public static (string Field, string Sentence) Of(ReviewProblem problem) => problem switch
    {
        ReviewProblem.CodeMissing => ("Code", "Enter a short name for addresses"),
        ReviewProblem.CodeNotACode => ("Code", "Use small letters, digits and hyphens, at most 40, and begin with a letter"),
        ReviewProblem.CodeTaken => ("Code", "This short name is taken. Enter a different one."),
        ReviewProblem.NameMissing => ("Name", "Enter a name for the review"),
        ReviewProblem.NameTooLong => ("Name", TooLong("The name", CreateReview.LongestName)),
        ReviewProblem.SummaryMissing => ("Summary", "Enter what it is about and why"),
        ReviewProblem.SummaryTooLong => ("Summary", TooLong("What it is about", CreateReview.LongestSummary)),
        ReviewProblem.NoSuchTimeZone => ("TimeZone", "Enter a time zone as the tz database calls it, such as Europe/London"),
        ReviewProblem.NotACurrency => ("Currency", "Enter the three letters of the currency, such as GBP"),
        ReviewProblem.NotALanguage => ("Languages", "Enter languages by their tags, such as en, or cy for Welsh"),
        ReviewProblem.StageNowTooLong => ("StageNow", TooLong("Where it stands", ChangeReview.LongestStageNow)),
        ReviewProblem.NoticeTooLong => ("Notice", TooLong("The notice", ChangeReview.LongestNotice)),
        ReviewProblem.TooManyHolidays => ("Holidays", "There are too many holidays. Leave out those of years long past."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>Why a stage cannot be recorded as reached; null where it was.</summary>
    public static string? Of(ReachStageResult result) => result switch
    {
        ReachStageResult.Reached => null,
        ReachStageResult.ReachedBefore(var on) => $"It is recorded as reached on {Words.Date(on)} already. There is nothing more to do.",
        ReachStageResult.InTheFuture => InTheFuture,
        ReachStageResult.NoSuchStage => "The review has no such stage. Choose one from the list.",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>Why a review cannot be published.</summary>
    public static string Of(PublishRefusal why) => why switch
    {
        PublishRefusal.AlreadyPublished => "The review is public already. What you change in it is seen at once.",
        _ => "The review cannot be published now. Open the page again.",
    };

    private static string TooLong(string what, int most) => string.Create(CultureInfo.InvariantCulture, $"{what} is too long. Shorten it to {most:N0} characters or fewer.");
}
