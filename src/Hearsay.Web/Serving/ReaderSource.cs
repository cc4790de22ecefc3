using Hearsay.Exchange;
using Hearsay.Reading;

namespace Hearsay.Web.Serving;

/// <summary>The reader of texts, loaded when one is first read.</summary>
internal sealed class ReaderSource(WorkbenchOptions options)
{
    private readonly Lazy<(Reader Reader, ReaderVersions Versions)> loaded = new(options.Reader);

    /// <summary>The reader.</summary>
    public Reader Reader => loaded.Value.Reader;

    /// <summary>What its readings are marked with.</summary>
    public ReaderVersions Versions => loaded.Value.Versions;
}
