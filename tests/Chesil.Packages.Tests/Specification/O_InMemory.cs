using Chesil.Packages.Addresses;
using Chesil.Packages.Files;
using Chesil.Packages.Results;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;

namespace Chesil.Packages.Tests.Specification;

/// <summary>Packages and results without folders: an application keeps both as zips in its database.</summary>
public class O_InMemory
{
    private static readonly byte[] Package = Zip(stream => PackageWriter.WriteZip(Vale.Whole, stream));

    private static readonly AppraisedReview Appraised = new(
        Vale.Whole,
        new ReviewResults("vale", PackageWriter.Hash(Vale.Whole), new Dictionary<string, int> { ["travel"] = 1 }, ["Snow"], new ResultGraph(
            [new ResultCell { Address = Address.Of("source", "paper"), Label = "Paper 1", Kind = CellKind.Source, Text = "The board", Status = FigureStatus.Illustrative }],
            new Dictionary<string, string>())),
        [TableData.Of(new DominanceRow(1, "a", "bau", "evaluation/1/dominance/a/bau")), TableData.Of(new SiftRow("a", "survives", true, null, "sift/a"))]);

    [Fact]
    public void O01_a_package_is_read_from_bytes_and_from_a_stream_as_from_a_folder()
    {
        using var stream = new MemoryStream(Package);
        using var ofStream = PackageFiles.Of(stream);
        using var ofBytes = PackageFiles.Of(Package);

        Assert.Equal(Vale.Files.Paths, ofBytes.Paths);
        Assert.Equal(Vale.Files.Paths, ofStream.Paths);
        Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(Read.Loads(ofBytes)));
        Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(Read.Loads(ofStream)));
    }

    [Fact]
    public void O02_results_come_back_whole_from_a_zip()
    {
        var zip = Zip(stream => Appraised.WriteZip(stream, "<p>Report</p>"));
        using var package = PackageFiles.Of(Package);
        using var results = PackageFiles.Of(zip);

        var read = AppraisedReview.Read(package, results);

        Assert.Equal(["datapackage.json", "report.html", "results.json", "tables/dominance.csv", "tables/sift.csv"], results.Paths);
        Assert.Equal(Appraised.Rows<DominanceRow>(), read.Rows<DominanceRow>());
        Assert.Equal(Appraised.Rows<SiftRow>(), read.Rows<SiftRow>());
        Assert.Equal(Json(Appraised), Json(read));
        using var report = new StreamReader(results.Open(AppraisedReview.ReportPath));
        Assert.Equal("<p>Report</p>", report.ReadToEnd());
        // And written again it is the same zip.
        Assert.Equal(zip, Zip(stream => read.WriteZip(stream, "<p>Report</p>")));
    }

    [Fact]
    public void O03_results_may_leave_the_report_out()
    {
        using var results = PackageFiles.Of(Zip(stream => Appraised.WriteZip(stream, null)));

        Assert.False(results.Has(AppraisedReview.ReportPath));
        using var descriptor = new StreamReader(results.Open(PackageFiles.Descriptor));
        Assert.DoesNotContain("report.html", descriptor.ReadToEnd(), StringComparison.Ordinal);
        using var package = PackageFiles.Of(Package);
        Assert.Equal(Json(Appraised), Json(AppraisedReview.Read(package, results)));
    }

    [Fact]
    public void O04_a_zip_has_the_same_bytes_whenever_it_is_written_and_the_stream_stays_open()
    {
        Assert.Equal(Zip(stream => Appraised.WriteZip(stream, "r")), Zip(stream => Appraised.WriteZip(stream, "r")));
        using var kept = new MemoryStream();
        Appraised.WriteZip(kept, null);
        kept.WriteByte(0);
    }

    [Fact]
    public void O05_results_in_a_zip_and_in_a_folder_are_the_same_files()
    {
        using var folder = new TemporaryFolder();
        Appraised.Write(folder["results"], "<p>Report</p>");
        using var zip = new MemoryStream(Zip(stream => Appraised.WriteZip(stream, "<p>Report</p>")));
        var (packed, written) = (PackageInMemory.OfZip(zip), PackageInMemory.OfFolder(folder["results"]));

        Assert.Equal(written.Paths, packed.Paths);
        Assert.All(written.Paths, path => Assert.Equal(written.Text(path), packed.Text(path)));
    }

    [Fact]
    public void O06_results_of_another_version_of_the_package_are_refused()
    {
        using var package = PackageFiles.Of(Zip(stream => PackageWriter.WriteZip(Vale.Unsealed(), stream)));
        using var results = PackageFiles.Of(Zip(stream => Appraised.WriteZip(stream, null)));

        Assert.Equal("The results were made from another version of the package. Appraise it again.", Assert.Throws<InvalidDataException>(() => AppraisedReview.Read(package, results)).Message);
    }

    [Fact]
    public void O07_what_is_no_zip_is_refused()
    {
        Assert.Equal("What was given is not a zip that can be read.", Assert.Throws<NotAPackageException>(() => PackageFiles.Of("not a zip"u8.ToArray())).Message);
        Assert.Throws<NotAPackageException>(() => PackageFiles.Of(ReadOnlyMemory<byte>.Empty));
        using var nothing = new MemoryStream();
        Assert.Throws<NotAPackageException>(() => PackageFiles.Of(nothing));
        Assert.Equal("The zip unpacks to more than 100 bytes.", Assert.Throws<NotAPackageException>(() => PackageFiles.Of(Package, new PackageLimits(100, 100, 100))).Message);
        using var forward = new System.IO.Compression.DeflateStream(new MemoryStream(Package), System.IO.Compression.CompressionMode.Decompress);
        Assert.Throws<ArgumentException>(() => PackageFiles.Of(forward));
    }

    [Fact]
    public void O08_bytes_may_lie_anywhere_in_memory()
    {
        byte[] among = [1, 2, 3, .. Package, 4, 5];

        using var files = PackageFiles.Of(among.AsMemory(3, Package.Length));

        Assert.Equal(Vale.Files.Paths, files.Paths);
    }

    [Fact]
    public void O09_files_of_one_stream_can_be_read_at_once()
    {
        using var stream = new MemoryStream(Package);
        using var files = PackageFiles.Of(stream);

        using var one = new StreamReader(files.Open("tables/areas.csv"));
        using var two = new StreamReader(files.Open("tables/sites.csv"));
        var lines = new List<string?>();
        for (var i = 0; i < 3; i++) lines.AddRange([one.ReadLine(), two.ReadLine()]);

        Assert.Equal(["code", "code", "north", "dale", "south", "hill"], lines.Select(line => line!.Split(',')[0]));
        Parallel.ForEach(Enumerable.Range(0, 8), _ => Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(Read.Loads(files))));
    }

    private static byte[] Zip(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static string Json(AppraisedReview review)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(review.Results, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
