namespace Hearsay.Exchange.Stix;

/// <summary>The ids of STIX objects: UUIDs of version 5 from what they stand for, so that exports of the same meet in a platform.</summary>
internal static class StixIds
{
    /// <summary>The time of objects that stand for the same in every export: this definition's.</summary>
    public const string Epoch = "2026-01-01T00:00:00.000Z";

    /// <summary>Who made the objects.</summary>
    public static string Hearsay { get; } = Of("identity", "hearsay");

    /// <summary>The definition of what Hearsay adds to a note.</summary>
    public static string Extension { get; } = Of("extension-definition", "claim/1");

    /// <summary>The id of an object of a type.</summary>
    public static string Of(string type, string key) => $"{type}--{NameUuid.Of(type + "/" + key)}";

    /// <summary>A time of the library as STIX writes it, with milliseconds.</summary>
    public static string Time(string time) => time.EndsWith('Z') && time.Length == 20 ? time[..19] + ".000Z" : time;

    /// <summary>The start of a day.</summary>
    public static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00.000Z";
}
