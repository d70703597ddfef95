using Chesil.Web;
using Chesil.Web.Hosting;

switch (SiteOptions.Parse(args))
{
    case SiteOptionsResult.Parsed parsed:
        try
        {
            await using var site = await Site.BuildAsync(parsed.Options);
            await site.RunAsync();
            return 0;
        }
        catch (OlderDataException older)
        {
            await Console.Error.WriteLineAsync(older.Message);
            return 1;
        }
    case SiteOptionsResult.Help:
        Console.WriteLine(SiteOptions.Usage);
        return 0;
    case SiteOptionsResult.NotUnderstood problem:
        await Console.Error.WriteLineAsync(problem.Message + Environment.NewLine + SiteOptions.Usage);
        return 2;
    default:
        throw new InvalidOperationException();
}
