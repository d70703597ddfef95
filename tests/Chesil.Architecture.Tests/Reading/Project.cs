using System.Xml.Linq;
using Mono.Cecil;

namespace Chesil.Architecture.Tests.Reading;

/// <summary>A project: what its file says, and what was built from it.</summary>
internal sealed class Project
{
    private readonly XDocument _xml;
    private readonly Lazy<AssemblyDefinition> _assembly;

    public Project(string file)
    {
        File = file;
        Folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        Name = Path.GetFileNameWithoutExtension(file);
        _xml = XDocument.Load(House.FullPath(file));
        _assembly = new Lazy<AssemblyDefinition>(() => AssemblyDefinition.ReadAssembly(AssemblyFile));
    }

    /// <summary>The project file, from the root.</summary>
    public string File { get; }

    public string Folder { get; }

    public string Name { get; }

    public bool IsEngine => Property("IsEngine") == "true";

    public string AssemblyName => Property("AssemblyName") ?? Name;

    /// <summary>What was built, read with the same configuration as these tests were.</summary>
    public AssemblyDefinition Assembly => _assembly.Value;

    public string AssemblyFile => BuiltFile(".dll");

    public string DocumentationFile => BuiltFile(".xml");

    /// <summary>The projects this one names, by name.</summary>
    public IEnumerable<string> ProjectReferences => Items("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    /// <summary>The packages this one names.</summary>
    public IEnumerable<string> PackageReferences => Items("PackageReference");

    /// <summary>Items of the project file that carry a version, which belongs in Directory.Packages.props. (A package that is only downloaded must have its own.)</summary>
    public IEnumerable<string> ItemsWithVersions => _xml.Descendants().Where(item => item.Name.LocalName != "PackageDownload").Where(item => item.Attribute("Version") is not null || item.Attribute("VersionOverride") is not null).Select(item => (string?)item.Attribute("Include") ?? item.Name.LocalName);

    public bool IsIn(string folder) => File.StartsWith(folder + "/", StringComparison.Ordinal);

    public override string ToString() => Name;

    private string? Property(string name) => _xml.Descendants(name).FirstOrDefault()?.Value;

    private IEnumerable<string> Items(string name) => _xml.Descendants(name).Select(item => (string?)item.Attribute("Include")).OfType<string>();

    // artifacts/bin/<project>/<configuration>: these tests lie beside what they read.
    private string BuiltFile(string extension)
    {
        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var file = Path.Combine(here.Parent!.Parent!.FullName, Name, here.Name, AssemblyName + extension);
        return System.IO.File.Exists(file) ? file : throw new FileNotFoundException($"{Name} was not built with this configuration ({here.Name}). Build the solution, then run the tests again.", file);
    }
}
