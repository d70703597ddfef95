using Chesil.Components;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Programme;
using Chesil.Web.Pages.Public;

namespace Chesil.Web.Pages.Workspace;

/// <summary>What surrounds the pages of a workspace: its sections, and who is signed in.</summary>
internal static class WorkspaceFrame
{
    public static PageFrame Of(HttpRequest request, Review review, Reader reader)
    {
        var root = $"{request.PathBase}/{review.Code}/workspace";
        (string Path, string Title, Permission Needs)[] sections =
        [
            ("", "Workspace", Permission.OpenWorkspace),
            ("/options", "Options", Permission.OpenWorkspace),
            ("/history", "History", Permission.ReadHistory),
            ("/members", "Members", Permission.ChangeMembers),
        ];
        return SiteFrame.Of(request.PathBase) with
        {
            Language = review.Languages[0],
            Review = review.Code,
            ReviewName = review.Name,
            ReviewHref = $"{request.PathBase}/{review.Code}",
            Navigation = [.. sections.Where(section => reader.May(section.Needs)).Select(section => new FrameLink(section.Title, root + section.Path, request.Path.Value == $"/{review.Code}/workspace{section.Path}" || (section.Path.Length > 0 && request.Path.StartsWithSegments($"/{review.Code}/workspace{section.Path}"))))],
        };
    }
}
