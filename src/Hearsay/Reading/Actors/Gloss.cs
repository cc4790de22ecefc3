using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>A name that a text gives beside another: <em>the Islamic Movement of Uzbekistan (IMU)</em>.</summary>
/// <param name="Full">Where the full name stands.</param>
/// <param name="Short">The other name.</param>
internal sealed record Gloss(TextSpan Full, string Short);
