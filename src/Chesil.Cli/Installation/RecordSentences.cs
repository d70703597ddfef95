using Chesil.Reviews.Audit;

namespace Chesil.Cli.Installation;

/// <summary>What is wrong with a record, in plain words.</summary>
internal static class RecordSentences
{
    public static string Of(ChainProblem problem) => problem switch
    {
        ChainProblem.EventChanged each => $"Event {each.Number} was changed after it was written.",
        ChainProblem.LinkBroken each => $"Event {each.Number} does not follow from the one before it: one of them was put there or changed afterwards.",
        ChainProblem.EventMissing each => $"Event {each.Number} is gone, and perhaps more after it.",
        ChainProblem.TailCut { Last: var last, Head: var head } when last < head => $"The last events are gone: there are {last}, and there were {head}.",
        ChainProblem.TailCut each => $"The head names event {each.Head} and does not fit event {each.Last}, the last one there: events were added or changed by hand.",
        ChainProblem.CopyChanged each => $"Event {each.Number} is filed under another subject or date than its text says.",
        ChainProblem.DetailsChanged each => $"The reason or the values of event {each.Number} were changed after they were written.",
        ChainProblem.DetailsMissing each => $"The reason and the values of event {each.Number} are gone, and no event says that they were erased.",
        ChainProblem.HeadNotFound => "No event has the head you noted: the record was cut or made anew since.",
        ChainProblem.HeadMissing => "The head of the record is gone.",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The kind of a problem for programs, such as event-changed.</summary>
    public static string KindOf(ChainProblem problem) => problem switch
    {
        ChainProblem.EventChanged => "event-changed",
        ChainProblem.LinkBroken => "link-broken",
        ChainProblem.EventMissing => "event-missing",
        ChainProblem.TailCut => "tail-cut",
        ChainProblem.CopyChanged => "copy-changed",
        ChainProblem.DetailsChanged => "details-changed",
        ChainProblem.DetailsMissing => "details-missing",
        ChainProblem.HeadNotFound => "head-not-found",
        ChainProblem.HeadMissing => "head-missing",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The event to look at; null where it is the whole chain.</summary>
    public static long? EventOf(ChainProblem problem) => problem switch
    {
        ChainProblem.EventChanged each => each.Number,
        ChainProblem.LinkBroken each => each.Number,
        ChainProblem.EventMissing each => each.Number,
        ChainProblem.TailCut each => each.Last + 1,
        ChainProblem.CopyChanged each => each.Number,
        ChainProblem.DetailsChanged each => each.Number,
        ChainProblem.DetailsMissing each => each.Number,
        _ => null,
    };
}
