using Chesil.Web;
using Chesil.Web.Hosting;
using Chesil.Web.Visitors;

switch (SiteOptions.Parse(args))
{
    case SiteOptionsResult.Parsed parsed:
        try
        {
            await using var site = await Site.BuildAsync(parsed.Options);
            await site.StartAsync();
            var (doors, addresses) = (site.Services.GetRequiredService<Doors>(), site.Urls.ToList());
            // Configuration can name other addresses than the options do.
            if (doors.HasDemonstration && !Loopback.IsAll(string.Join(';', addresses))) throw new DemonstrationDataException();
            foreach (var line in doors.Print(addresses[0])) Console.WriteLine(line);
            await site.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception refusal) when (refusal is OlderDataException or DemonstrationDataException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
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
