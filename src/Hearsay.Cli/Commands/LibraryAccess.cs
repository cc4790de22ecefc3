using Hearsay.Cli.Flow;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;
using Hearsay.Store;
using Hearsay.Store.Problems;
using Microsoft.Data.Sqlite;

namespace Hearsay.Cli.Commands;

/// <summary>Opens the library that the settings name, and turns what can go wrong with it into messages.</summary>
internal static class LibraryAccess
{
    /// <summary>Runs <paramref name="work"/> with the library, made if it is not there.</summary>
    public static int WithNew(EffectiveSettings settings, Func<Library, int> work) => Guard(settings, path => Library.Open(path), work);

    /// <summary>Runs <paramref name="work"/> with the library, which must be there.</summary>
    public static int WithExisting(EffectiveSettings settings, Func<Library, int> work) =>
        Guard(settings, path => Library.OpenExisting(path), work);

    /// <summary>
    /// Brings happenings and origins up to date, with progress. Where another program writes all the while, what is kept is used, and how
    /// much is missing is said.
    /// </summary>
    public static void BringUpToDate(Library library, Surroundings surroundings, EffectiveSettings settings)
    {
        bool isDone;
        using (var progress = new ProgressLine(surroundings, settings.IsQuiet, null))
        {
            isDone = library.BringUpToDate(done => progress.Advance(done, 0));
        }

        if (!isDone)
        {
            surroundings.Complain($"the library is being written by another program, or may not be written: happenings and origins lack {Counted.Of(library.Waiting, "document")}.");
        }
    }

    private static int Guard(EffectiveSettings settings, Func<string, Library> open, Func<Library, int> work)
    {
        string path = settings.Library
            ?? throw new UsageException("No library is named, and the user's data folder is not known: give --library FILE.");
        try
        {
            using Library library = open(path);
            return work(library);
        }
        catch (LibraryException problem)
        {
            throw new FailureException(problem.Message);
        }
        catch (QueryException problem)
        {
            throw new UsageException(problem.Message);
        }
        catch (SqliteException problem)
        {
            throw new FailureException(Library.Explain(path, problem));
        }
    }
}
