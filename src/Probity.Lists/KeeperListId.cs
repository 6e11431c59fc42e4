namespace Probity.Lists;

/// <summary>Names a list that another keeper publishes, such as <c>bis-dpl</c>: lower-case words joined by hyphens.</summary>
public readonly record struct KeeperListId(string Value)
{
    public override string ToString() => Value;
}
