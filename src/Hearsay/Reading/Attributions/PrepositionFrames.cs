using Hearsay.Knowledge;

namespace Hearsay.Reading.Attributions;

/// <summary>Says which frame of a cue a preposition opens.</summary>
internal static class PrepositionFrames
{
    /// <summary>The frame of a phrase with the preposition; where <paramref name="someone"/>, of what an object did.</summary>
    public static Frames Of(string preposition, bool someone) => (preposition, someone) switch
    {
        ("of", true) => Frames.SomeoneOf,
        ("for", true) => Frames.SomeoneFor,
        ("with", true) => Frames.SomeoneWith,
        ("on", true) => Frames.SomeoneOn,
        ("of", false) => Frames.Of,
        ("about" or "over", false) => Frames.About,
        ("for", false) => Frames.For,
        ("on" or "upon", false) => Frames.On,
        ("with", false) => Frames.With,
        ("in", false) => Frames.In,
        ("against", false) => Frames.Against,
        ("at", false) => Frames.At,
        _ => Frames.None,
    };
}
