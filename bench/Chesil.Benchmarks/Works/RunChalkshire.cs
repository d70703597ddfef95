using System.Security.Cryptography;
using Chesil.Benchmarks.Measuring;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.SystemModel;

namespace Chesil.Benchmarks.Works;

/// <summary>The whole review worked out: journeys, activity and beds, links, costs, appraisal, and every number's address.</summary>
public class RunChalkshire : Work
{
    private ReviewPackage _package = null!;

    public override string What => "The whole review of Chalkshire, package to addressed results";

    public override string Known => "two threads give the same bytes as one, and each total is the sum of its parts";

    public override void Prepare() => _package = ReadPackage.Chalkshire();

    public override object Run() => ReviewModel.Run(_package);

    public override void Check(object answer)
    {
        var review = (AppraisedReview)answer;
        Expect.Equal(Hash(ReviewModel.Run(_package, new ModelOptions(1))), Hash(ReviewModel.Run(_package, new ModelOptions(2))), "The hash of the results with two threads");
        var graph = review.Results.Graph;
        var totals = review.Rows<TotalRow>();
        Expect.True(totals.Count > 0, "options are ranked");
        foreach (var row in totals)
        {
            var total = graph.Get(Address.Parse(row.Address));
            var parts = total.Parts.Sum(part => graph.Get(part).Value!.Value);
            Expect.True(Math.Abs(parts - total.Value!.Value) < 1e-7m, $"the contributions of {row.Address} add up to it");
        }
    }

    private static string Hash(AppraisedReview review)
    {
        using var json = new MemoryStream();
        ResultsJson.Write(review.Results, json);
        return Convert.ToHexStringLower(SHA256.HashData(json.ToArray()));
    }
}
