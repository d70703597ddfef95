using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Chesil.Reviews;

/// <summary>The application, for a host to take in.</summary>
public static class ChesilReviews
{
    /// <summary>Adds the data and every act.</summary>
    public static IServiceCollection AddChesilReviews(this IServiceCollection services, DatabaseChoice database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton(new WriteQueue(isNeeded: database is DatabaseChoice.Sqlite));
        if (database is DatabaseChoice.Sqlite) services.AddDbContext<ChesilDbContext, SqliteChesilDbContext>(options => database.Configure(options));
        else services.AddDbContext<ChesilDbContext, PostgresChesilDbContext>(options => database.Configure(options));
        services.AddScoped<ActTransaction>();
        services.AddScoped<FormDrafts>();
        // An act is a class that asks for the transaction: a new one needs no line here.
        foreach (var act in typeof(ChesilReviews).Assembly.GetTypes().Where(type => type is { IsClass: true, IsPublic: true, IsAbstract: false } && type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(ActTransaction)))))
        {
            services.AddScoped(act);
        }
        return services;
    }
}
