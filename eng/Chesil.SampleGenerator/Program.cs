using Chesil.Packages.Writing;
using Chesil.SampleGenerator;

if (args is not [var folder])
{
    Console.Error.WriteLine("Say where the package is to be written: dotnet run --project eng/Chesil.SampleGenerator -- samples/chalkshire");
    return 1;
}
var package = ChalkshirePackage.Build();
PackageWriter.WriteFolder(package, folder);
foreach (var table in package.Tables) Console.WriteLine($"{table.Schema.Name,-18}{table.Count,8:N0} rows");
return 0;
