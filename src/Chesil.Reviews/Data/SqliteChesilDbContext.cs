using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Data;

/// <summary>The data in one file, for one machine. It exists for its migrations; code asks for <see cref="ChesilDbContext"/>.</summary>
public sealed class SqliteChesilDbContext(DbContextOptions<SqliteChesilDbContext> options) : ChesilDbContext(options);
