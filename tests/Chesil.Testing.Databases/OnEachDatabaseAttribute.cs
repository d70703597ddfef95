using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Chesil.Testing.Databases;

/// <summary>
/// Runs a theory once for each <see cref="DatabaseKind"/>, shown as <c>[sqlite]</c> and <c>[postgres]</c>. Where there is no PostgreSQL
/// the second is shown as skipped, with the reason; <c>./test</c> with CHESIL_ALL=1 lets nothing be skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite) { Label = "sqlite" },
        new TheoryDataRow<DatabaseKind>(DatabaseKind.Postgres) { Label = "postgres", Skip = PostgresCluster.Missing },
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
