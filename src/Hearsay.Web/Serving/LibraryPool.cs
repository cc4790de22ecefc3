using System.Collections.Concurrent;
using Hearsay.Store;

namespace Hearsay.Web.Serving;

/// <summary>Open libraries, one for each request that runs; none of them weighs, which <see cref="Weigher"/> does beside them. They are kept, because what a library has looked at it finds faster again.</summary>
internal sealed class LibraryPool(WorkbenchOptions options) : IDisposable
{
    private readonly ConcurrentBag<Library> idle = [];

    /// <summary>Runs work with a library that nobody else uses meanwhile.</summary>
    public T With<T>(Func<Library, T> work)
    {
        Library library = Take();
        try
        {
            return work(library);
        }
        finally
        {
            idle.Add(library);
        }
    }

    /// <summary>Runs work that goes on while an answer is sent.</summary>
    public async Task WithAsync(Func<Library, Task> work)
    {
        Library library = Take();
        try
        {
            await work(library);
        }
        finally
        {
            idle.Add(library);
        }
    }

    private Library Take() => idle.TryTake(out Library? library) ? library : Library.OpenExisting(options.Library, options.Clock, isWeighing: false);

    /// <summary>Closes them.</summary>
    public void Dispose()
    {
        while (idle.TryTake(out Library? library))
        {
            library.Dispose();
        }
    }
}
