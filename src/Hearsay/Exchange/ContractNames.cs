using System.Text;

namespace Hearsay.Exchange;

/// <summary>The contract's spelling of enum members: lower case, words joined by a hyphen (<c>posed-as</c>) or a space (<c>at least</c>).</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class ContractNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Hyphened = Enum.GetValues<T>().ToDictionary(value => value, value => Split(value, '-'));

    private static readonly Dictionary<T, string> Spaced = Enum.GetValues<T>().ToDictionary(value => value, value => Split(value, ' '));

    private static readonly Dictionary<string, T> Values =
        Hyphened.Concat(Spaced).DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly (byte[] Name, T Value)[] Utf8Values =
        [.. Hyphened.Concat(Spaced).DistinctBy(pair => pair.Value).Select(pair => (Encoding.UTF8.GetBytes(pair.Value), pair.Key))];

    /// <summary>The member that is spelt so, in UTF-8.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static T Parse(ReadOnlySpan<byte> name)
    {
        foreach ((byte[] known, T value) in Utf8Values)
        {
            if (name.SequenceEqual(known))
            {
                return value;
            }
        }

        throw new FormatException($"'{Encoding.UTF8.GetString(name)}' is no {typeof(T).Name}.");
    }

    /// <summary>The member that is spelt so.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static T Parse(string name) =>
        Values.TryGetValue(name, out T value) ? value : throw new FormatException($"'{name}' is no {typeof(T).Name}.");

    public static string WithHyphens(T value) => Hyphened[value];

    public static string WithSpaces(T value) => Spaced[value];

    private static string Split(T value, char joint)
    {
        var name = new StringBuilder();
        foreach (char letter in value.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append(joint);
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
