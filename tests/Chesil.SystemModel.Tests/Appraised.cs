using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;

namespace Chesil.SystemModel.Tests;

/// <summary>Works a package out and opens its numbers, in the few words a test needs.</summary>
internal static class Appraised
{
    public static AppraisedReview Appraise(this ReviewPackage package) => ReviewModel.Run(package);

    /// <summary>What stands at an address.</summary>
    public static ResultCell Cell(this AppraisedReview review, string address) => review.Results.Graph.Get(Address.Parse(address));

    /// <summary>The number at an address.</summary>
    public static decimal Number(this AppraisedReview review, string address) => review.Cell(address).Value ?? throw new InvalidOperationException($"{address} is '{review.Cell(address).Text}', not a number.");

    /// <summary>The number at an address as people read it.</summary>
    public static string Shown(this AppraisedReview review, string address) => Packages.Addresses.Printed.WithUnit(review.Cell(address));

    /// <summary>The addresses that begin with some segments, in order.</summary>
    public static IReadOnlyList<string> Under(this AppraisedReview review, string start) =>
        [.. review.Results.Graph.Cells.Select(cell => cell.Address.Path).Where(path => path.StartsWith(start + "/", StringComparison.Ordinal))];

    /// <summary>results.json, as it is written.</summary>
    public static string Json(this AppraisedReview review)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(review.Results, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
