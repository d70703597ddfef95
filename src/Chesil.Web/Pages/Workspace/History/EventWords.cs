namespace Chesil.Web.Pages.Workspace.History;

/// <summary>Words for acts as they stand in the record.</summary>
public static class EventWords
{
    public static string Of(string act) => act switch
    {
        "ProposeOption" => "Option proposed",
        "ChangeOption" => "Option changed",
        "WithdrawOption" => "Option withdrawn",
        "DeriveOption" => "Option made from another",
        "SplitOption" => "Option split",
        "MergeOptions" => "Options merged",
        "GenerateOptions" => "Options generated",
        "PublishGeneration" => "Discarded arrangements published",
        "ShareOption" => "Drafts shared",
        "PublishOption" => "Option published",
        "RecallOption" => "Embargo recalled",
        "WriteHurdle" => "Hurdle written",
        "ApplyHurdles" => "Hurdles applied",
        "SettleShortlist" => "Short list settled",
        "CreateReview" => "Review begun",
        "EraseDetails" => "Reason erased",
        "ImportReview" => "Review imported",
        "PublishReview" => "Review published",
        "ChangeReview" => "Review changed",
        "ReachStage" => "Stage reached",
        // An act that has no words yet is shown by its name, in words: GiveRole is "Give role".
        _ => string.Concat(act.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())),
    };
}
