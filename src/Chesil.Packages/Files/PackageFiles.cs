using System.Runtime.InteropServices;

namespace Chesil.Packages.Files;

/// <summary>The files of a package, whether it is a folder or a zip. Paths use forward slashes.</summary>
public abstract class PackageFiles : IDisposable
{
    /// <summary>The name of the file that makes a folder or a zip a package.</summary>
    public const string Descriptor = "datapackage.json";

    private const string NotAZip = "What was given is not a zip that can be read.";

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
        return new ZipFiles(() => File.OpenRead(path), limits, $"{System.IO.Path.GetFileName(path)} is neither a folder nor a zip that can be read.");
    }

    /// <summary>Opens a zip held in memory. Several files can be read at once.</summary>
    /// <exception cref="NotAPackageException">It is no zip, or one that must not be opened; the message says why.</exception>
    public static PackageFiles Of(ReadOnlyMemory<byte> zip, PackageLimits? limits = null)
    {
        var bytes = MemoryMarshal.TryGetArray(zip, out var segment) ? segment : new ArraySegment<byte>(zip.ToArray());
        return new ZipFiles(() => new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), limits ?? PackageLimits.Default, NotAZip);
    }

    /// <summary>Opens a zip in a stream that can be read from any place. Several files can be read at once; they take turns.</summary>
    /// <param name="zip">The zip. It stays open and stays the caller's, who leaves it alone and keeps it until the files are read.</param>
    /// <param name="limits">How much it may unpack to.</param>
    /// <exception cref="ArgumentException">The stream cannot be read from any place.</exception>
    /// <exception cref="NotAPackageException">It is no zip, or one that must not be opened; the message says why.</exception>
    public static PackageFiles Of(Stream zip, PackageLimits? limits = null)
    {
        if (!zip.CanRead || !zip.CanSeek) throw new ArgumentException("A zip is read from its end: the stream must be one that can be read from any place.", nameof(zip));
        var turns = new Lock();
        return new ZipFiles(() => new SharedStream(zip, turns), limits ?? PackageLimits.Default, NotAZip);
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
