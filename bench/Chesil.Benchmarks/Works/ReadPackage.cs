using Chesil.Benchmarks.Data;
using Chesil.Benchmarks.Measuring;
using Chesil.Packages;
using Chesil.Packages.Reading;

namespace Chesil.Benchmarks.Works;

/// <summary>Reads the sample from its folder: every cell, every reference, every check, and the seal.</summary>
public class ReadPackage : Work
{
    public override string What => "Reading and checking Chalkshire from its folder (about 37,000 rows)";

    public override string Known => "nothing is wrong with it, and each table has as many rows as its file has lines below the header";

    internal override Peer Peer => new PythonPeer("read_package.py", Lines().ToString(System.Globalization.CultureInfo.InvariantCulture), Repository.Sample("chalkshire"));

    public override void Prepare()
    {
    }

    public override object Run() => Chalkshire();

    public override void Check(object answer)
    {
        var package = (ReviewPackage)answer;
        // No cell of the sample runs over a line.
        Expect.Equal(Lines(), package.Tables.Sum(table => table.Count), "The number of rows");
        Expect.Equal(450, package.Rows<Packages.Tables.Area>().Count, "The number of areas");
    }

    internal static ReviewPackage Chalkshire() => PackageReader.Read(Repository.Sample("chalkshire")) switch
    {
        PackageReading.Loaded loaded => loaded.Package,
        PackageReading.Refused refused => throw new WrongAnswerException($"The sample is known to be in order; {refused.Problems[0]}"),
        _ => throw new InvalidOperationException(),
    };

    private static int Lines() => Directory.EnumerateFiles(Path.Combine(Repository.Sample("chalkshire"), "tables"), "*.csv").Sum(file => File.ReadLines(file).Count() - 1);
}
