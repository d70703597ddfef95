using System.Globalization;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

/// <summary>A table of 100 MB: 6,000 areas to 459 sites. It has the process to itself, since memory is measured.</summary>
[Collection(nameof(Alone))]
public sealed class G_LargeTables : IDisposable
{
    private const int Areas = 6_000, Sites = 459;
    private const long MiB = 1 << 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void G01_a_large_table_is_read_row_by_row()
    {
        using var files = PackageFiles.At(WriteLarge());
        var schema = TableSchema.Of<TravelMinutes>();
        var problems = new ProblemList();
        var reader = new TableReader(files, schema.Path, schema, new ResourceDescription(schema.Name, schema.Path), problems);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var rows = 0;
        var most = 0L;
        foreach (var (row, fileRow) in reader.Stream(TestContext.Current.CancellationToken))
        {
            rows++;
            Assert.Equal(rows + 1, fileRow);
            if (rows % 500_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(Areas * Sites, rows);
        Assert.False(problems.HasErrors);
        Assert.True(reader.IsWhole);
        Assert.True(most < 64 * MiB, $"{most / MiB} MiB were held while reading row by row.");
    }

    [Fact]
    public void G02_a_package_with_a_large_table_takes_twice_its_file_in_memory_and_no_more()
    {
        var folder = WriteLarge();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var package = Assert.IsType<PackageReading.Loaded>(Read.Of(folder)).Package;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;

        // 2.75 million rows: about 70 bytes a row were measured. The codes are held once, not once a row.
        Assert.Equal(Areas * Sites, package.Rows<TravelMinutes>().Count);
        Assert.True(held < 256 * MiB, $"{held / MiB} MiB are held by the package.");
        Assert.Same(package.Rows<TravelMinutes>()[0].Mode, package.Rows<TravelMinutes>()[^1].Mode);
    }

    private string WriteLarge()
    {
        new PackageInMemory()
            .With("tables/review.csv", Vale.ReviewAlone.Text("tables/review.csv"))
            .With("tables/sources.csv", "code,title,publisher,status\npaper,Paper,Board,estimated\n")
            .With("tables/travel_modes.csv", "code,name,basis,time_factor,added_minutes,source\npublic_transport,Bus,table,1,0,paper\n")
            .With("tables/areas.csv", "code,name,latitude,longitude,source\n" + Lines(Areas, i => $"{Area(i)},Area,50,-2,paper"))
            .With("tables/sites.csv", "code,name,kind,is_neighbour,latitude,longitude,source\n" + Lines(Sites, i => $"{Site(i)},Site,gp_practice,false,50,-2,paper"))
            .WriteTo(_folder.Root);
        var file = Path.Combine(_folder.Root, "tables", "travel_minutes.csv");
        using (var writer = new StreamWriter(file))
        {
            writer.Write("mode,area,site,minutes\n");
            for (var area = 0; area < Areas; area++)
            {
                for (var site = 0; site < Sites; site++) writer.Write(string.Create(CultureInfo.InvariantCulture, $"public_transport,{Area(area)},{Site(site)},{((area * 7) + (site * 13)) % 120}.{site % 10}\n"));
            }
        }
        Assert.InRange(new FileInfo(file).Length, 95 * MiB, 105 * MiB);
        return _folder.Root;

        static string Area(int i) => string.Create(CultureInfo.InvariantCulture, $"E{1_000_000 + i:00000000}");
        static string Site(int i) => string.Create(CultureInfo.InvariantCulture, $"RD{100 + i}");
        static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
    }
}

/// <summary>Tests that measure, and so run with nothing beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
