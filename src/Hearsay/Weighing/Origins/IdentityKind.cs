namespace Hearsay.Weighing.Origins;

/// <summary>What a source is, as far as its name tells.</summary>
internal enum IdentityKind
{
    /// <summary>Nobody who could be found.</summary>
    Unnamed,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body of a state, with its spokesmen and who heads it.</summary>
    Body,

    /// <summary>A state or its government, no more closely told.</summary>
    Government,

    /// <summary>Another body.</summary>
    Organisation,

    /// <summary>A report, a law, with a title of its own.</summary>
    Text,

    /// <summary>A paper, station or agency.</summary>
    Outlet,

    /// <summary>The paper that the text stands in.</summary>
    Own,
}
