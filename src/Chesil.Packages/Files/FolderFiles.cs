namespace Chesil.Packages.Files;

/// <summary>A package that is a folder.</summary>
internal sealed class FolderFiles : PackageFiles
{
    private readonly string _root;
    private readonly PackageLimits _limits;

    public FolderFiles(string folder, PackageLimits limits)
    {
        _root = Path.GetFullPath(folder);
        _limits = limits;
        // Links are passed over: a link could lead out of the folder.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MatchType = MatchType.Simple };
        Paths = [.. Directory.EnumerateFiles(_root, "*", options)
            .Select(file => Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Take(limits.Files + 1)
            .Order(StringComparer.Ordinal)];
        if (Paths.Count > limits.Files) throw new NotAPackageException($"The folder holds more than {limits.Files} files; a package holds fewer.");
    }

    public override IReadOnlyList<string> Paths { get; }

    public override Stream Open(string path)
    {
        if (!IsSafe(path) || !Has(path)) throw new FileNotFoundException($"The package has no file {path}.", path);
        var stream = new FileStream(Path.Combine(_root, path), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        if (stream.Length <= _limits.BytesPerFile) return stream;
        stream.Dispose();
        throw new PackageTooLargeException($"{path} is larger than {_limits.BytesPerFile} bytes.");
    }
}
