using Chesil.Reviews.Publishing;

namespace Chesil.Web.Pages.Workspace.Options.Publish;

/// <summary>What somebody is about to publish, and from when.</summary>
/// <param name="Submission">Names the form, so that one sent twice acts once.</param>
/// <param name="Version">The version they read.</param>
/// <param name="IsEmbargoed">Whether it is under embargo first.</param>
/// <param name="Times">From when each audience may read it.</param>
public sealed record PublishDraft(Guid Submission, int Version, bool IsEmbargoed, ReleaseTimes Times)
{
    /// <summary>The name of the draft for an option.</summary>
    public static string KeyOf(string code) => "publish-" + code;
}
