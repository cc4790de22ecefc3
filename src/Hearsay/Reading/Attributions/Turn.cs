using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>What one of several speakers says until the next one does.</summary>
/// <param name="Name">The words that say who speaks.</param>
/// <param name="Colon">Where the colon after them stands.</param>
/// <param name="Words">What is said, over as many paragraphs as it takes.</param>
/// <param name="Label">Whom the words mean if they are no name, or null.</param>
internal readonly record struct Turn(TextSpan Name, int Colon, TextSpan Words, TurnLabel? Label);
