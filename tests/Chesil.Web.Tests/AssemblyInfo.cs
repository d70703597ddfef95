[assembly: AssemblyFixture(typeof(Chesil.Web.Tests.Harness.VillageSite))]
[assembly: AssemblyFixture(typeof(Chesil.Web.Tests.Harness.SamplesSite))]
