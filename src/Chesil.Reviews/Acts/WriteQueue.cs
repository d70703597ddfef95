namespace Chesil.Reviews.Acts;

/// <summary>
/// Lets one act at a time write to SQLite, which has one writer: waiting here is fair and costs nothing, waiting for the file
/// is neither. PostgreSQL needs no queue.
/// </summary>
public sealed class WriteQueue(bool isNeeded) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    internal async Task<Turn> Enter(CancellationToken cancellation)
    {
        if (!isNeeded) return new Turn(null);
        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    internal readonly struct Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
