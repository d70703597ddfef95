using System.IO.Compression;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Files;

/// <summary>
/// A package that is a zip. Nothing is unpacked to disk, names that lead elsewhere are refused, and what comes out is
/// counted as it comes: a header that lies about its size gains nothing.
/// </summary>
internal sealed class ZipFiles : PackageFiles
{
    private readonly Func<Stream> _zip;
    private readonly PackageLimits _limits;
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="zip">Opens the zip from its start, each time as a stream of its own.</param>
    /// <param name="limits">How much it may unpack to.</param>
    /// <param name="notAZip">What to say where it is no zip.</param>
    public ZipFiles(Func<Stream> zip, PackageLimits limits, string notAZip)
    {
        _zip = zip;
        _limits = limits;
        try
        {
            using var archive = OpenArchive();
            Index(archive);
        }
        catch (InvalidDataException)
        {
            throw new NotAPackageException(notAZip);
        }
        Paths = [.. _names.Keys];
    }

    public override IReadOnlyList<string> Paths { get; }

    // Each stream has the archive to itself, so that several files can be read at once.
    public override Stream Open(string path)
    {
        if (!_names.TryGetValue(path, out var name)) throw new FileNotFoundException($"The package has no file {path}.", path);
        var archive = OpenArchive();
        try
        {
            return new CheckedStream(archive.GetEntry(name)!, archive, path, _limits.BytesPerFile);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private ZipArchive OpenArchive()
    {
        var stream = _zip();
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private void Index(ZipArchive archive)
    {
        var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        if (files.Count > _limits.Files) throw new NotAPackageException($"The zip holds more than {_limits.Files} files; a package holds fewer.");
        var bytesLeft = _limits.BytesInAll;
        foreach (var entry in files)
        {
            // Taken off one by one: lengths that are lies may sum to more than a number can hold.
            if (entry.Length < 0 || entry.Length > bytesLeft) throw new NotAPackageException($"The zip unpacks to more than {_limits.BytesInAll} bytes.");
            bytesLeft -= entry.Length;
        }
        var root = RootOf(files);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in files)
        {
            if (!IsSafe(entry.FullName)) throw new NotAPackageException($"The zip holds a file whose name leads elsewhere: {PackageProblem.Quote(entry.FullName)}.");
            if (!entry.FullName.StartsWith(root, StringComparison.Ordinal)) continue;
            var path = entry.FullName[root.Length..];
            if (!seen.Add(path)) throw new NotAPackageException($"The zip holds {PackageProblem.Quote(path)} twice.");
            _names.Add(path, entry.FullName);
        }
    }

    /// <summary>
    /// People zip the folder as often as what is in it: one folder at the top that holds the descriptor, or the tables, is
    /// opened through.
    /// </summary>
    private static string RootOf(List<ZipArchiveEntry> files)
    {
        string[] signs = [Descriptor, TableSchema.Of<Review>().Path];
        foreach (var sign in signs)
        {
            if (files.Any(entry => entry.FullName == sign)) return "";
            string[] roots = [.. files.Select(entry => entry.FullName).Where(name => name.EndsWith("/" + sign, StringComparison.Ordinal)).Select(name => name[..^sign.Length]).Where(root => root.Count(c => c == '/') == 1)];
            if (roots is [var only]) return only;
        }
        return "";
    }

    /// <summary>
    /// Reads a packed file forward, stops when more comes out than is allowed, and compares what came out with the length and
    /// the checksum in the zip's own list: the unpacker itself would cut or mangle a file without a word.
    /// </summary>
    private sealed class CheckedStream(ZipArchiveEntry entry, ZipArchive archive, string path, long limit) : Stream
    {
        private readonly Stream _unpacked = entry.Open();
        private long _read;
        private uint _crc;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = _unpacked.Read(buffer);
            _read += count;
            if (_read > limit) throw new PackageTooLargeException($"{path} unpacks to more than {limit} bytes.");
            _crc = Crc32.Append(_crc, buffer[..count]);
            var isAtEnd = count == 0 && buffer.Length > 0;
            if (_read > entry.Length || (isAtEnd && (_read != entry.Length || _crc != entry.Crc32))) throw new InvalidDataException($"{path} is not what the zip's list says.");
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _unpacked.Dispose();
                archive.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
