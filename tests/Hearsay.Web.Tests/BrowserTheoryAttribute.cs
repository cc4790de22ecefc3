using Xunit;

namespace Hearsay.Web.Tests;

/// <summary>A test in a real browser; it is shown as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for the browser and what drives it.</summary>
    public BrowserTheoryAttribute()
    {
        if (Browser.Node is null || Browser.Chromium is null)
        {
            Skip = "'node' or 'chromium' is not there. Install them: apt-get install nodejs npm chromium.";
        }
        else if (!Directory.Exists(Path.Combine(Browser.Folder, "node_modules")))
        {
            Skip = "What drives the browser is not there. Install it: npm ci --prefix tests/browser --ignore-scripts.";
        }
    }
}
