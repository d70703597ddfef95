using System.Xml.Linq;
using Chesil.Reviews.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Hosting;

/// <summary>Keeps the keys of cookies and form tokens with the data, so that every node has them and a restart signs nobody out.</summary>
internal sealed class KeysInDatabase(IServiceScopeFactory scopes, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<ChesilDbContext>().ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).ToList().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<ChesilDbContext>();
        db.Add(new ProtectionKey { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
