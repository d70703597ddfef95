using System.Globalization;
using System.Text;
using System.Xml;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Shelf;

namespace Chesil.Web.Hosting;

/// <summary>What can be followed: the heads of the record, day by day.</summary>
internal static class ReviewFeeds
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int MostDays = 60;
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReviewFeeds(this IEndpointRouteBuilder routes) => routes.MapMethods("/{review}/audit/heads.atom", Reading, Heads).ExcludeFromDescription();

    private static async Task<IResult> Heads(string review, ReviewShelf shelf, ChesilDbContext db, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Seen: var seen } shelved) return Results.NotFound();
        var calendar = seen.Review.Calendar;
        var heads = await db.ListDailyHeads(seen.Review.Id, calendar.DateAt, calendar.DateAt(seen.Now), MostDays, context.RequestAborted);
        shelved.SetKeeping(context.Response);
        return Results.Bytes(Write(seen, heads, context.Request), "application/atom+xml; charset=utf-8", entityTag: Tags.Of(seen.Review.Name, heads is [var last, ..] ? last.Hash : ""));
    }

    private static byte[] Write(SeenReview seen, IReadOnlyList<DailyHead> heads, HttpRequest request)
    {
        var (review, calendar) = (seen.Review, seen.Review.Calendar);
        var page = $"{request.Scheme}://{request.Host}{request.PathBase}/{review.Code}/audit";
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("title", Atom, $"The record of {review.Name}: heads, day by day");
            xml.WriteElementString("id", Atom, $"urn:uuid:{review.Id:D}");
            xml.WriteElementString("updated", Atom, Instant(heads is [var latest, ..] ? calendar.EndOf(latest.Date) : review.CreatedAt));
            WriteAuthor();
            WriteLink("self", page + "/heads.atom");
            WriteLink("alternate", page);
            foreach (var head in heads)
            {
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, string.Create(CultureInfo.InvariantCulture, $"{head.Date:d MMMM yyyy}: event {head.Number}"));
                xml.WriteElementString("id", Atom, $"urn:sha256:{head.Hash}");
                xml.WriteElementString("updated", Atom, Instant(calendar.EndOf(head.Date)));
                WriteLink("alternate", page);
                xml.WriteElementString("content", Atom, head.Hash);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();

            void WriteAuthor()
            {
                xml.WriteStartElement("author", Atom);
                xml.WriteElementString("name", Atom, review.Name);
                xml.WriteEndElement();
            }

            void WriteLink(string relation, string address)
            {
                xml.WriteStartElement("link", Atom);
                xml.WriteAttributeString("rel", relation);
                xml.WriteAttributeString("href", address);
                xml.WriteEndElement();
            }
        }
        return bytes.ToArray();
    }

    private static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
