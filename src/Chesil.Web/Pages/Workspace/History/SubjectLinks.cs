namespace Chesil.Web.Pages.Workspace.History;

/// <summary>Where what an event is about is shown.</summary>
public static class SubjectLinks
{
    /// <summary>The page of a subject below a workspace; null where it has none.</summary>
    public static Func<string, string?> Of(string root) => subject => subject.Split('/') switch
    {
        ["option", var code] => $"{root}/options/{code}",
        ["hurdle", var code] => $"{root}/options/hurdles#hurdle-{code}",
        ["generation", _] => $"{root}/options/generated",
        ["review", ..] => root,
        _ => null,
    };
}
