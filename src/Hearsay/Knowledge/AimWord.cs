namespace Hearsay.Knowledge;

/// <summary>What a word of purpose does.</summary>
internal enum AimWord
{
    /// <summary>Its infinitive is the subject's aim: <em>seeks to</em>.</summary>
    Verb,

    /// <summary>Its infinitive is the aim of whoever did what it is said of: <em>designed to</em>.</summary>
    Participle,

    /// <summary>Names an aim: <em>the goal was to</em>.</summary>
    Noun,

    /// <summary>Names a deed whose infinitive is its aim: <em>an attempt to</em>.</summary>
    Deed,

    /// <summary>Beside a noun: the holder's own word.</summary>
    Declared,

    /// <summary>Beside a noun: somebody else's word.</summary>
    Imputed,

    /// <summary>Has, gets or gives its object: the infinitive after that is no purpose of it (<em>has work to do</em>).</summary>
    Holding,

    /// <summary>Comes somewhere; what is found there was not the purpose: <em>woke to find</em>.</summary>
    Arrival,

    /// <summary>What one comes upon: <em>woke to find</em>.</summary>
    Outcome,
}
