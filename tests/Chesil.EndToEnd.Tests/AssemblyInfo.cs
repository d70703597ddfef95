using Chesil.EndToEnd.Tests.Harness;

[assembly: AssemblyFixture(typeof(SampleSite))]

// One browser, one site and two slow cores: visits that wait for each other take no longer than visits that compete.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
