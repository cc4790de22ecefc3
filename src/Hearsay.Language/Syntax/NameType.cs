namespace Hearsay.Language.Syntax;

/// <summary>What a name names, after the Universal NER scheme.</summary>
public enum NameType : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: government body, company, party, agency, team, armed group.</summary>
    Organisation,

    /// <summary>A place: country, town, region, water, building.</summary>
    Location,
}
