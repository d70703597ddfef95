using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>Collects the steps of one option in order.</summary>
internal sealed class Steps(string option)
{
    private readonly List<OptionChange> _changes = [];

    public IReadOnlyList<OptionChange> All => _changes;

    public Steps Move(string service, string from, string to, string reason) => Add(ChangeKind.MoveService, service, from, to, reason);

    public Steps Open(string service, string site, string reason) => Add(ChangeKind.OpenService, service, site, null, reason);

    public Steps Close(string service, string site, string reason) => Add(ChangeKind.CloseService, service, site, null, reason);

    public Steps CloseSite(string site, string reason) => Add(ChangeKind.CloseSite, null, site, null, reason);

    public Steps AddBeds(string service, string site, int beds, string reason) => Add(ChangeKind.AddCapacity, service, site, null, reason, beds: beds);

    public Steps ChangeHours(string service, string site, string hours, string reason) => Add(ChangeKind.ChangeHours, service, site, null, reason, hours: hours);

    public Steps ChangeRole(string site, string role, string reason) => Add(ChangeKind.ChangeRole, null, site, null, reason, role: role);

    private Steps Add(ChangeKind change, string? service, string site, string? to, string reason, int? beds = null, string? hours = null, string? role = null)
    {
        _changes.Add(new OptionChange(option, _changes.Count + 1, change, service, site, to, reason, beds, hours, role));
        return this;
    }
}
