using Xunit;

namespace Hearsay.Tests;

/// <summary>Tests that measure time or memory: they run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
