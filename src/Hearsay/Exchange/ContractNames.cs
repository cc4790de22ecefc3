using System.Text;

namespace Hearsay.Exchange;

/// <summary>The contract's spelling of enum members: lower case, words joined by a hyphen (<c>posed-as</c>) or a space (<c>at least</c>).</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class ContractNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Hyphened = Enum.GetValues<T>().ToDictionary(value => value, value => Split(value, '-'));

    private static readonly Dictionary<T, string> Spaced = Enum.GetValues<T>().ToDictionary(value => value, value => Split(value, ' '));

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
