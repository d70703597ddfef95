using Chesil.Reviews.Accounts;

namespace Chesil.Reviews.Tests.Accounts;

/// <summary>Who may do what, written down a second time: whoever changes the table changes this too, and a reviewer sees both.</summary>
public sealed class PermissionsTests
{
    private const string Approved = """
                           Admin Secretariat Analyst Member Viewer
        OpenWorkspace      yes   yes         yes     yes    yes
        ReadDrafts         yes   yes         yes     -      -
        ReadHistory        yes   yes         yes     -      -
        ProposeOptions     yes   yes         yes     yes    -
        ChangeOptions      yes   yes         yes     -      -
        WithdrawOptions    yes   yes         -       -      -
        ApplyHurdles       yes   yes         -       -      -
        Shortlist          yes   yes         -       -      -
        Share              yes   yes         -       -      -
        Publish            yes   -           -       -      -
        ChangeReview       yes   yes         -       -      -
        ChangeMembers      yes   -           -       -      -
        EraseDetails       yes   -           -       -      -
        CreateReviews      yes   yes         -       -      -      in the whole site only
        """;

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static TheoryData<Permission, Role> Every
    {
        get
        {
            var every = new TheoryData<Permission, Role>();
            foreach (var permission in Enum.GetValues<Permission>())
            {
                foreach (var role in Roles) every.Add(permission, role);
            }
            return every;
        }
    }

    [Fact]
    public void The_table_is_as_it_was_approved() => Assert.Equal(Words(Approved), Words(Written()));

    [Theory, MemberData(nameof(Every))]
    public void A_reader_may_what_their_role_allows(Permission permission, Role role)
    {
        var expected = Words(Approved).Single(row => row[0] == permission.ToString())[1 + Array.IndexOf(Roles, role)] == "yes";

        Assert.Equal(expected, role.Allow(permission));
        Assert.Equal(expected, new Reader(Guid.CreateVersion7(), "a1", role, IsOfInstallation: true).May(permission));
        Assert.Equal(expected && !permission.IsOfInstallation(), new Reader(Guid.CreateVersion7(), "a1", role, IsOfInstallation: false).May(permission));
    }

    [Theory, MemberData(nameof(Every))]
    public void Nobody_may_anything_without_a_role(Permission permission, Role role)
    {
        Assert.False(Reader.Public.May(permission));
        Assert.False(new Reader(Guid.CreateVersion7(), "a1", null, IsOfInstallation: true).May(permission), role.ToString());
    }

    private static string Written() => string.Join('\n',
    [
        string.Join(' ', Roles),
        .. Enum.GetValues<Permission>().Select(permission => $"{permission} {string.Join(' ', Roles.Select(role => role.Allow(permission) ? "yes" : "-"))}{(permission.IsOfInstallation() ? " in the whole site only" : "")}"),
    ]);

    private static string[][] Words(string table) => [.. table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
