using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>How much there is in each table, and where each chain of the record ends: the same before and after what changes nothing.</summary>
internal static class Stock
{
    public static Task<string> TakeAsync(TestSite site) => site.WithDataAsync(async db =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        // The names are the model's own.
        var counts = await db.Database.SqlQueryRaw<string>(string.Join(" UNION ALL ", tables.Select(table => $"SELECT '{table} ' || COUNT(*) AS \"Value\" FROM \"{table}\""))).ToListAsync(cancellation);
        var heads = await db.AuditHeads.AsNoTracking().OrderBy(head => head.Chain).Select(head => head.Hash).ToListAsync(cancellation);
        return string.Join(", ", counts.Order(StringComparer.Ordinal).Concat(heads));
    });
}
