namespace Hearsay.Reading.Events;

/// <summary>How subject and object share the parts in an event.</summary>
internal enum EventRoles
{
    /// <summary>The subject does it to the object.</summary>
    Directed,

    /// <summary>All take part alike and none is a recipient: <em>A and B met</em>.</summary>
    Mutual,
}
