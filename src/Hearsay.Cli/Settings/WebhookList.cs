using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Settings;

/// <summary>The addresses that may be posted to: whole ones, or how they begin up to a slash.</summary>
internal static class WebhookList
{
    private static readonly char[] Separators = [' ', ','];

    /// <summary>Whether each entry is an address.</summary>
    public static bool IsOne(string list) => Split(list).All(e => Read(e) is not null);

    /// <summary>An address, if the list allows it.</summary>
    /// <exception cref="UsageException">It is no address, or the list does not allow it.</exception>
    public static Uri Check(string address, string list)
    {
        Uri given = Read(address) ?? throw new UsageException($"'{address}' is no address to post to: it has to begin with https:// or http://.");
        return Split(list).Any(e => Allows(Read(e)!, given))
            ? given
            : throw new UsageException($"'{address}' is not among the addresses that may be posted to. Name it, or how it begins up to a slash, in the setting 'allow' or with --allow.");
    }

    private static bool Allows(Uri entry, Uri given) =>
        entry.Scheme == given.Scheme && entry.Host == given.Host && entry.Port == given.Port && given.UserInfo.Length == 0
        && (entry.AbsolutePath.EndsWith('/')
            ? given.AbsolutePath.StartsWith(entry.AbsolutePath, StringComparison.Ordinal)
            : given.AbsolutePath == entry.AbsolutePath);

    private static string[] Split(string list) => list.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static Uri? Read(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri : null;
}
