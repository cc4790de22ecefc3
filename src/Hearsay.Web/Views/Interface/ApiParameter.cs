namespace Hearsay.Web.Views.Interface;

/// <summary>What an operation takes: a parameter, or a field of what is sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place"><c>path</c>, <c>query</c>, or <c>body</c>.</param>
/// <param name="IsRequired">Whether the address makes no sense without it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Meaning">What it is for.</param>
public sealed record ApiParameter(string Name, string Place, bool IsRequired, string Type, string Meaning);
