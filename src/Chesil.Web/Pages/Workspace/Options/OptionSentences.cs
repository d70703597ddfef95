using System.Globalization;
using Chesil.Packages.Tables;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using OptionProblem = Chesil.Reviews.Options.OptionProblem;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>What is said when an act on options is refused: what is wrong, and what to do next. Every refusal has its sentence here.</summary>
public static class OptionSentences
{
    public const string ShortlistChangedMeanwhile = "Somebody changed an option of this question after you opened the page. Check what would happen now, then settle the short list again.";

    public const string IsToday = "This option is how things are today, and others are measured against it. It can have no changes. To propose some, make a new option.";

    public const string Withdrawn = "This option was withdrawn, so it stays as it was. To carry it on, make a new option from it.";

    public const string ChangedMeanwhile = "Somebody changed this option while you had it open. What you typed is kept. Look at their version, then go on.";

    public const string NothingChanged = "Nothing is different from the version there is. Change something first, or leave it as it is.";

    public const string SharedAlready = "They can see the drafts of this option already. Choose somebody else.";

    public const string NoSuchMember = "That person has no role in this review. Ask an admin to give them one first.";

    public const string NothingToRecall = "Nothing is under embargo. What is public stays public: publish a new version to correct it.";

    public const string DiscardsPublished = "These arrangements are public already. There is nothing more to do.";

    public const string NoHurdles = "The review has no hurdles yet. Write one first.";

    public const string NoSuchFamily = "No option answers this question any more. Choose another question.";

    public const string ShortlistUnchanged = "The short list is settled already, and nothing has changed since.";

    public const string TooFewToMerge = "Choose two options or more to merge.";

    public const string TooFewToSplit = "Describe two options or more to put in its place.";

    /// <summary>What has to be put right in the text of an option.</summary>
    public static string Of(OptionProblem problem, OptionText text, ReviewNames names) => problem switch
    {
        OptionProblem.NameMissing => "Enter a name for the option",
        OptionProblem.NameTooLong(var length) => TooLong("The name", length, OptionText.LongestName),
        OptionProblem.NameTaken => "Another option has this name. Enter a different one, such as with a place or a letter in it.",
        OptionProblem.FamilyMissing => "Choose the question it answers, or enter a new one",
        OptionProblem.FamilyTooLong(var length) => TooLong("The question", length, OptionText.LongestFamily),
        OptionProblem.SummaryMissing => "Enter what would change",
        OptionProblem.SummaryTooLong(var length) => TooLong("The summary", length, OptionText.LongestSummary),
        OptionProblem.TooManyChanges(var count) => string.Create(CultureInfo.InvariantCulture, $"There are {count:N0} changes, and {OptionText.MostChanges} is the most. Split it into two options."),
        OptionProblem.UnknownSite => "This site is not in the review. Choose one from the list.",
        OptionProblem.UnknownService => "This service is not in the review. Choose one from the list.",
        OptionProblem.ChangeTextTooLong(_, var length) => TooLong("This text", length, OptionText.LongestChangeText),
        OptionProblem.ChangeNotPossible(var step, var column, _, _) => NotPossible(text.Changes[step - 1], column, names),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>The step that a problem is about, from 1; null where it is about the whole.</summary>
    public static int? StepOf(OptionProblem problem) => problem switch
    {
        OptionProblem.UnknownSite(var step, _) => step,
        OptionProblem.UnknownService(var step, _) => step,
        OptionProblem.ChangeTextTooLong(var step, _) => step,
        OptionProblem.ChangeNotPossible(var step, _, _, _) => step,
        _ => null,
    };

    /// <summary>Why an option that others are compared with stays.</summary>
    public static string IsComparator(OptionKind kind) => kind == OptionKind.BusinessAsUsual
        ? "This is business as usual. Other options are compared with it, so it stays."
        : "This is the least that must be done. Other options are compared with it, so it stays.";

    /// <summary>Why something cannot be published as asked.</summary>
    public static string Of(PublishRefusal why) => why switch
    {
        PublishRefusal.ChangedMeanwhile => "Somebody changed this option after you opened it. Read it again, then approve the version that is there now.",
        PublishRefusal.AlreadyPublished => "This version is public already, or will be when its embargo ends. To change what is seen, change the option and publish the new version.",
        PublishRefusal.AnotherIsComing => "An earlier version is under embargo and would become public in its time. Recall it first, then publish this one.",
        PublishRefusal.AudiencesOutOfOrder => "Staff come first, then those invited, then the public. Put the times in that order.",
        PublishRefusal.InThePast => "This time has passed. Enter a later one, or publish now.",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    /// <summary>What has to be put right in the outcome at a hurdle.</summary>
    public static string Of(OutcomeProblem problem) => problem switch
    {
        OutcomeProblem.NoSuchHurdle => "This hurdle is not in the review any more. Open the page again.",
        OutcomeProblem.OutcomeMissing => "Choose pass, fail or not yet shown, or take the reason and the evidence away",
        OutcomeProblem.ReasonMissing => "Enter why",
        OutcomeProblem.ReasonTooLong(_, var length) => TooLong("The reason", length, ApplyHurdles.LongestReason),
        OutcomeProblem.EvidenceMissing => "Enter the evidence. If there is none yet, choose not yet shown.",
        OutcomeProblem.EvidenceTooLong(_, var length) => TooLong("The evidence", length, ApplyHurdles.LongestEvidence),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>Under which field of an outcome the sentence stands.</summary>
    public static string FieldOf(OutcomeProblem problem) => problem switch
    {
        OutcomeProblem.ReasonMissing or OutcomeProblem.ReasonTooLong => nameof(OutcomeText.Reason),
        OutcomeProblem.EvidenceMissing or OutcomeProblem.EvidenceTooLong => nameof(OutcomeText.Evidence),
        _ => nameof(OutcomeText.Outcome),
    };

    /// <summary>Why a hurdle cannot be written so, with the field it is about; null where it was written.</summary>
    public static (string Field, string Sentence)? Of(WriteHurdleResult result) => result switch
    {
        WriteHurdleResult.Written => null,
        WriteHurdleResult.NameMissing => ("Name", "Enter a name for the hurdle"),
        WriteHurdleResult.NameTooLong(var length) => ("Name", TooLong("The name", length, WriteHurdle.LongestName)),
        WriteHurdleResult.NameTaken => ("Name", "Another hurdle has this name. Enter a different one."),
        WriteHurdleResult.StatementMissing => ("Statement", "Enter what an option must show"),
        WriteHurdleResult.TextTooLong(var length) => ("Statement", TooLong("The text", length, WriteHurdle.LongestText)),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    internal static string TooLong(string what, int length, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} has {length:N0} characters. Shorten it to {most:N0} or fewer.");

    private static string NotPossible(NamedChange change, string column, ReviewNames names)
    {
        var site = names.Site(change.Site);
        var service = change.Service is { } code ? names.Service(code) : "The service";
        return (change.Change, column) switch
        {
            (_, "service") => "Choose the service",
            (ChangeKind.MoveService, "to_site") when change.ToSite is null => "Choose the site it moves to",
            (ChangeKind.MoveService, "to_site") => "Choose another site than the one it moves from",
            (ChangeKind.AddCapacity, "beds") when change.Beds is null or 0 => "Enter how many beds more, or with a minus how many fewer",
            (ChangeKind.AddCapacity, "beds") => $"{service} has fewer beds than that at {site} at this step. Take fewer away.",
            (_, "hours") => "Enter the new hours, such as 8am to 8pm",
            (_, "role") => "Enter what the site would be called",
            (ChangeKind.OpenService, _) => $"{service} is given at {site} already at this step. Choose another site, or take this step out.",
            (ChangeKind.CloseSite, _) => $"{site} gives no service any more at this step. Take this step out, or move it up.",
            (ChangeKind.ChangeRole, _) => $"{site} is not a site of this review. Choose one from the list.",
            _ => $"{service} is not given at {site} at this step. Choose another site, or move this step.",
        };
    }
}
