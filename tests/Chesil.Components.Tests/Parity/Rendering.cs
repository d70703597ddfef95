using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Tests.Parity;

/// <summary>Each component's options and render function, and where a fixture's block of markup goes.</summary>
public static class Rendering
{
    public static readonly IReadOnlyDictionary<string, Func<Fixture, IHtmlContent>> Components = new Dictionary<string, Func<Fixture, IHtmlContent>>
    {
        ["back-link"] = f => BackLinkHtml.Render(Read<BackLinkOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["breadcrumb"] = f => BreadcrumbHtml.Render(Read<BreadcrumbOptions>(f)),
        ["button"] = f => ButtonHtml.Render(Read<ButtonOptions>(f)),
        ["card"] = f => CardHtml.Render(Read<CardOptions>(f) is var o && f.CallBlock is null ? o : o with { Description = (o.Description ?? new()) with { Content = Block(f) } }),
        ["character-count"] = f => CharacterCountHtml.Render(Read<CharacterCountOptions>(f)),
        ["checkboxes"] = f => CheckboxesHtml.Render(Read<CheckboxesOptions>(f)),
        ["contents-list"] = f => ContentsListHtml.Render(Read<ContentsListOptions>(f)),
        ["date-input"] = f => DateInputHtml.Render(Read<DateInputOptions>(f)),
        ["details"] = f => DetailsHtml.Render(Read<DetailsOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["error-message"] = f => ErrorMessageHtml.Render(Read<ErrorMessageOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["error-summary"] = f => ErrorSummaryHtml.Render(Read<ErrorSummaryOptions>(f) is var o && f.CallBlock is null ? o : o with { Description = Block(f) }),
        ["fieldset"] = f => FieldsetHtml.Render(Read<FieldsetOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["footer"] = Footer,
        ["header"] = Header,
        ["hint"] = f => HintHtml.Render(Read<HintOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["input"] = f => InputHtml.Render(Read<InputOptions>(f)),
        ["inset-text"] = f => InsetTextHtml.Render(Read<InsetTextOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["label"] = f => LabelHtml.Render(Read<LabelOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) })!,
        ["legend"] = f => FieldsetHtml.Legend(Read<LegendOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) })!,
        ["notification-banner"] = f => NotificationBannerHtml.Render(Read<NotificationBannerOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["pagination"] = f => PaginationHtml.Render(Read<PaginationOptions>(f)),
        ["panel"] = f => PanelHtml.Render(Read<PanelOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["password-input"] = f => PasswordInputHtml.Render(Read<PasswordInputOptions>(f)),
        ["radios"] = f => RadiosHtml.Render(Read<RadiosOptions>(f)),
        ["scroll"] = f => ScrollHtml.Render(Read<ScrollOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["select"] = f => SelectHtml.Render(Read<SelectOptions>(f)),
        ["skip-link"] = f => SkipLinkHtml.Render(Read<SkipLinkOptions>(f)),
        ["summary-list"] = f => SummaryListHtml.Render(Read<SummaryListOptions>(f)),
        ["tables"] = f => TableHtml.Render(Read<TableOptions>(f)),
        ["tag"] = f => TagHtml.Render(Read<TagOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
        ["task-list"] = f => TaskListHtml.Render(Read<TaskListOptions>(f)),
        ["textarea"] = f => TextareaHtml.Render(Read<TextareaOptions>(f)),
        ["warning-callout"] = f => WarningCalloutHtml.Render(Read<WarningCalloutOptions>(f) is var o && f.CallBlock is null ? o : o with { Content = Block(f) }),
    };

    private static T Read<T>(Fixture fixture) => FixtureOptions.Read<T>(fixture.Options);

    private static Content? Block(Fixture fixture) => new HtmlString(fixture.CallBlock);

    // The NHS's mark and copyright are theirs, so our defaults are our own; to compare the rest, the fixture's are put in.
    private static IHtmlContent Header(Fixture fixture)
    {
        var options = Read<HeaderOptions>(fixture);
        var logo = new HtmlParser().ParseDocument(fixture.Html).QuerySelector("svg.nhsuk-header__logo")!;
        return HeaderHtml.Render(options with { Logo = (options.Logo ?? new HeaderLogo()) with { Mark = new HtmlString(logo.OuterHtml), Name = "NHS" } });
    }

    private static IHtmlContent Footer(Fixture fixture)
    {
        var options = Read<FooterOptions>(fixture);
        if (fixture.CallBlock is not null) options = options with { Meta = (options.Meta ?? new()) with { Content = Block(fixture) } };
        return FooterHtml.Render(fixture.Options.TryGetProperty("copyright", out _) ? options : options with { Copyright = "© NHS England" });
    }
}
