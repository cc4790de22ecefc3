namespace Hearsay.Knowledge;

/// <summary>What a word says of who is responsible for a deed.</summary>
internal enum ResponsibilityWord
{
    /// <summary>Its subject is the instigator of the deed that is its object: <em>orchestrate</em>.</summary>
    Mover,

    /// <summary>Who is called so is the instigator of the deed named with it: <em>mastermind of</em>.</summary>
    MoverNoun,

    /// <summary>A phrase before the instigator: <em>on the orders of</em>.</summary>
    Order,

    /// <summary>After a hyphen: what stands before it is the instigator, what follows is the proxy: <em>-backed</em>.</summary>
    Participle,

    /// <summary>A preposition before the proxy: <em>through</em>.</summary>
    Through,

    /// <summary>Who is called so is a proxy.</summary>
    Proxy,

    /// <summary>Its object, if an actor, is the proxy: <em>using</em>.</summary>
    User,

    /// <summary>What its complement names is played: <em>disguised as</em>.</summary>
    Pose,

    /// <summary>Worn, with the played side before it: <em>in … uniforms</em>.</summary>
    Garb,
}
