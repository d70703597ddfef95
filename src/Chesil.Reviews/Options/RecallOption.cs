using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Publishing;

namespace Chesil.Reviews.Options;

/// <summary>Takes an option back that is still under embargo.</summary>
public sealed class RecallOption(ActTransaction acts)
{
    public Task<PublishOptionResult> Do(ActContext context, string code, CancellationToken cancellation) => acts.Perform<PublishOptionResult>(context, Permission.Publish, nameof(RecallOption), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (_, latest)) return new PublishOptionResult.NotFound();
        return await act.Recall(OptionVersion.Noun, code, cancellation) ? new PublishOptionResult.Published(act.Done(code, latest.Number)) : new PublishOptionResult.NothingToRecall();
    }, cancellation);
}
