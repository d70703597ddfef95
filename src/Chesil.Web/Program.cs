using Chesil.Web;
using Chesil.Web.Hosting;

switch (SiteOptions.Parse(args))
{
    case SiteOptionsResult.Parsed parsed:
        await Site.Build(parsed.Options).RunAsync();
        return 0;
    case SiteOptionsResult.Help:
        Console.WriteLine(SiteOptions.Usage);
        return 0;
    case SiteOptionsResult.NotUnderstood problem:
        await Console.Error.WriteLineAsync(problem.Message + Environment.NewLine + SiteOptions.Usage);
        return 2;
    default:
        throw new InvalidOperationException();
}
