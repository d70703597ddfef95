using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chesil.Components.Tests.Pages;

/// <summary>A page with every kind of field, as the application would write one.</summary>
[IgnoreAntiforgeryToken]
public sealed class ProposeModel : PageModel
{
    [BindProperty]
    public ProposeInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Sites { get; } = [new("Harbour Hospital", "harbour"), new("Northgate Hospital", "northgate") { Disabled = true }];

    public void OnGet() => Input = new()
    {
        From = new(new DateOnly(2026, 3, 31)),
        Sites = ["northgate"],
        Name = "Option \"D\" <new>",
        Beds = 1400,
        Reason = "\nFirst line",
        Stage = ProposalStage.TestedWithStaff,
        IsPublic = false,
        Agrees = true,
        Stages = [ProposalStage.Idea],
        Family = "acute",
        Second = ProposalStage.Idea,
        Site = "harbour",
        Password = "secret",
    };

    public IActionResult OnPost()
    {
        if (!Input.From.TryRead("The date it starts", out _, out var problem)) ModelState.AddModelError("Input.From", problem);
        if (Input.Sites.Count == 0) ModelState.AddModelError("Input.Sites", "Choose at least one site");
        if (Input.Name == "taken") ModelState.AddModelError("", "Another option has this name & code");
        return ModelState.IsValid ? Content("done") : Page();
    }
}

public sealed class ProposeInput
{
    [Required(ErrorMessage = "Enter a name")]
    public string? Name { get; set; }

    public DateEntered From { get; set; } = new();

    public List<string> Sites { get; set; } = [];

    public string? OtherSite { get; set; }

    [Display(Name = "How many beds?")]
    public int? Beds { get; set; }

    [StringLength(100, ErrorMessage = "The reason must be 100 characters or fewer")]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "Say how far it has got")]
    public ProposalStage? Stage { get; set; }

    public bool? IsPublic { get; set; }

    public bool Agrees { get; set; }

    public List<ProposalStage> Stages { get; set; } = [];

    public string? Family { get; set; }

    public ProposalStage? Second { get; set; }

    public string? Site { get; set; }

    public string? Password { get; set; }
}

public enum ProposalStage
{
    [Display(Name = "An idea")]
    Idea,

    [Display(Name = "Tested with staff")]
    TestedWithStaff,
}
