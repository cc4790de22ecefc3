namespace Hearsay.Web.Serving;

/// <summary>A setting in force.</summary>
/// <param name="Key">Its name in files: <c>jobs</c>.</param>
/// <param name="Value">Its value; empty where nothing is set.</param>
/// <param name="Origin">Where the value comes from: a file and line, the environment, a flag, <c>default</c>.</param>
/// <param name="Description">What it sets, as a sentence.</param>
public sealed record ServedSetting(string Key, string Value, string Origin, string Description);
