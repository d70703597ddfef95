using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Data;

/// <summary>Puts bytes into the database and fetches them again, by their hash.</summary>
public static class Blobs
{
    /// <summary>Keeps the bytes, once however often they come, and returns their hash. They are saved with the rest of the act.</summary>
    public static async Task<string> AddBlob(this ChesilDbContext db, byte[] bytes, string mediaType, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (db.Blobs.Local.Any(blob => blob.Hash == hash) || await db.Blobs.AnyAsync(blob => blob.Hash == hash, cancellation)) return hash;
        db.Add(new Blob { Hash = hash, LengthBytes = bytes.LongLength, MediaType = mediaType });
        for (var (index, start) = (0, 0); start < bytes.Length; index++, start += BlobPart.MostBytes)
        {
            db.Add(new BlobPart { Hash = hash, Index = index, Bytes = bytes[start..Math.Min(bytes.Length, start + BlobPart.MostBytes)] });
        }
        return hash;
    }

    /// <summary>The bytes of a hash.</summary>
    /// <exception cref="InvalidDataException">They are not there, or are not what the hash says.</exception>
    public static async Task<byte[]> GetBlob(this ChesilDbContext db, string hash, CancellationToken cancellation)
    {
        var parts = await db.BlobParts.AsNoTracking().Where(part => part.Hash == hash).OrderBy(part => part.Index).Select(part => part.Bytes).ToListAsync(cancellation);
        byte[] bytes = [.. parts.SelectMany(part => part)];
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? bytes : throw new InvalidDataException($"The bytes kept as {hash} are missing or damaged.");
    }
}
