using Hearsay.Knowledge;

namespace Hearsay.Reading.Actors;

/// <summary>Puts a country's or body's code and a role's sectors together.</summary>
internal static class ActorCode
{
    /// <summary>The code of somebody in <paramref name="role"/> under <paramref name="owner"/>.</summary>
    public static string? Combine(NamedUnit owner, RoleNoun role, bool isFormer)
    {
        if (owner.Term is not { } term)
        {
            return owner.CountryHint is { } hint ? Append(hint, role.Sectors) : null;
        }

        string code = owner.Code ?? term.Code;
        if (term.Kind == ActorTermKind.Organisation)
        {
            return OfBody(code, role);
        }

        string country = code.Length > 3 ? code[..3] : code;
        if (isFormer && role.Source == Documents.SourceKind.Person)
        {
            return country + " ELI";
        }

        string sectors = role.Sectors.Length > 0 || term.Kind is ActorTermKind.Country or ActorTermKind.Adjective or ActorTermKind.People
            ? role.Sectors
            : code.Length > 4 ? code[4..] : "";
        bool ofGovernment = term.Kind is ActorTermKind.Seat;
        return Append(country, ofGovernment && sectors is "" or "EDU" ? "GOV" : sectors);
    }

    private static string OfBody(string code, RoleNoun role)
    {
        if (code.Length > 3)
        {
            return code;
        }

        bool takesAll = code is "EUR";
        return takesAll || role.Sectors is "MIL" or "COP" or "JUD" or "LEG" ? Append(code, role.Sectors) : code;
    }

    private static string Append(string country, string sectors) => sectors.Length == 0 ? country : country + " " + sectors;
}
