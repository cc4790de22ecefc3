using Xunit;

namespace Hearsay.Cli.Tests.Exports;

/// <summary>A test by readers that others wrote, which Node runs; it is shown as skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReaderFactAttribute : FactAttribute
{
    /// <summary>Looks for Node and the readers.</summary>
    public ReaderFactAttribute()
    {
        if (OutsideReader.Node is null)
        {
            Skip = "'node' is not there. Install it: apt-get install nodejs npm.";
        }
        else if (!Directory.Exists(Repository.PathOf("tests", "readers", "node_modules")))
        {
            Skip = "The readers are not there. Install them: npm ci --prefix tests/readers --ignore-scripts.";
        }
    }
}
