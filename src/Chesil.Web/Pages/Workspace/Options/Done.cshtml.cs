using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>Says what was done, and what comes next.</summary>
[Needs(Permission.OpenWorkspace)]
public sealed class DoneModel(ChesilDbContext db, Visitor visitor) : OptionPage(db, visitor)
{
    /// <summary>What was done, in a few words.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What that means.</summary>
    public string What { get; private set; } = "";

    public IActionResult OnGet(string what)
    {
        (Heading, What) = what switch
        {
            "proposed" => ("Option proposed", "It is on the long list, as a draft. The team will look at it."),
            "changed" => ("Option changed", "The new version is a draft. What is public stays as it is until the new version is published."),
            "merged" => ("Options merged", "The new option is on the long list, as a draft. The options it was made from are withdrawn."),
            "split" => ("Option split", "The new options are on the long list, as drafts. This one is withdrawn."),
            "withdrawn" => ("Option withdrawn", "It stays in the record, with your reason. If it was public, publish this version so that the public sees that it is withdrawn."),
            "shared" => ("Option shared", "They can now see the drafts of this option."),
            "published" => ("Option published", "Each audience can read it from the time you set."),
            "recalled" => ("Embargo recalled", "What was under embargo will not become public. What was public before stays public."),
            "hurdles" => ("Outcomes recorded", "They are part of a new version, which is a draft until it is published."),
            _ => ("", ""),
        };
        return Heading.Length == 0 ? NotFound() : Page();
    }
}
