namespace Hearsay.Reading.Clauses;

/// <summary>Who does it and to whom it is done, as token numbers; -1 for nobody.</summary>
internal readonly record struct Roles(int Subject, int Object, bool IsPassive);
