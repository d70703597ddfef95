namespace Chesil.Packages.Tests.Worlds;

/// <summary>A folder that is gone when the test is done.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("chesil-packages-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public string Root => _path;

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
