namespace Hearsay.Training.Swaps;

/// <summary>How a state's word is used.</summary>
internal enum StateWordUse
{
    /// <summary>It stands for itself.</summary>
    Name,

    /// <summary>It says of what state another noun is: <em>US troops</em>.</summary>
    Modifier,

    /// <summary>An adjective that stands for one person: <em>a Russian</em>.</summary>
    Person,
}
