namespace Chesil.Packages.Files;

/// <summary>The files of a package, whether it is a folder or a zip. Paths use forward slashes.</summary>
public abstract class PackageFiles : IDisposable
{
    /// <summary>The name of the file that makes a folder or a zip a package.</summary>
    public const string Descriptor = "datapackage.json";

    /// <summary>Every file, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>Opens a file from its start; may be called again for the same file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="PackageTooLargeException">The file unpacks to more than is allowed.</exception>
    public abstract Stream Open(string path);

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => Paths.Contains(path, StringComparer.Ordinal);

    /// <summary>Opens a folder, a zip, or the <c>datapackage.json</c> in a folder.</summary>
    /// <exception cref="NotAPackageException">It is none of these, or a zip that must not be opened; the message says why.</exception>
    public static PackageFiles At(string path, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        if (Directory.Exists(path)) return new FolderFiles(path, limits);
        if (!File.Exists(path)) throw new NotAPackageException($"There is no folder or file at {path}.");
        if (System.IO.Path.GetFileName(path) == Descriptor) return new FolderFiles(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, limits);
        return new ZipFiles(path, limits);
    }

    /// <summary>Whether a path is safe inside a package: relative, with forward slashes, going nowhere else.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= 400
        && !path.StartsWith('/')
        && !path.Contains('\\')
        && !path.Contains(':')
        && !path.Any(char.IsControl)
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what is open.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}

/// <summary>How much a package may unpack to: what arrives from outside is not trusted to be small.</summary>
/// <param name="Files">The most files.</param>
/// <param name="BytesPerFile">The most bytes in one file.</param>
/// <param name="BytesInAll">The most bytes in all files together.</param>
public sealed record PackageLimits(int Files, long BytesPerFile, long BytesInAll)
{
    /// <summary>10,000 files, 1 GiB a file, 2 GiB in all.</summary>
    public static PackageLimits Default { get; } = new(10_000, 1L << 30, 2L << 30);
}

/// <summary>What was given is not a package, or not one that may be opened.</summary>
public sealed class NotAPackageException(string message) : Exception(message);

/// <summary>A file unpacks to more than is allowed.</summary>
public sealed class PackageTooLargeException(string message) : IOException(message);
