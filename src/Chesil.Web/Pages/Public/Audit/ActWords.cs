using System.Text;

namespace Chesil.Web.Pages.Public.Audit;

/// <summary>Acts in plain words.</summary>
internal static class ActWords
{
    /// <summary>What was done, such as "Published an option".</summary>
    public static string Of(string act) => act switch
    {
        "ImportReview" => "Brought the review in",
        "CreateReview" => "Began the review",
        "PublishReview" => "Published the review",
        "ReachStage" => "Reached a stage",
        "ProposeOption" => "Proposed an option",
        "ChangeOption" => "Changed an option",
        "WithdrawOption" => "Withdrew an option",
        "PublishOption" => "Published an option",
        "PublishGeneration" => "Published discarded arrangements",
        "RecallOption" => "Took an option back before it was public",
        "ApplyHurdles" => "Applied the hurdles",
        "SettleShortlist" => "Settled the short list",
        _ => Parted(act),
    };

    /// <summary>The name of the act with its words parted: "Write hurdle".</summary>
    private static string Parted(string act)
    {
        var words = new StringBuilder();
        foreach (var c in act)
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c);
        }
        return words.ToString();
    }
}
