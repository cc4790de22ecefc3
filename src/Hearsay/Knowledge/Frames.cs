namespace Hearsay.Knowledge;

/// <summary>The places in which a cue takes its content.</summary>
[Flags]
internal enum Frames
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A finite clause.</summary>
    That = 1,

    /// <summary>An embedded question.</summary>
    Whether = 1 << 1,

    /// <summary>Words in quotation marks.</summary>
    Quote = 1 << 2,

    /// <summary>An infinitive with the same subject.</summary>
    To = 1 << 3,

    /// <summary>A gerund.</summary>
    Ing = 1 << 4,

    /// <summary>The object.</summary>
    Np = 1 << 5,

    /// <summary>An object and its complement: called him a thief.</summary>
    Sc = 1 << 6,

    /// <summary>An object and an as-phrase: described him as a thief.</summary>
    As = 1 << 7,

    /// <summary>An infinitive whose subject is the object, who is the addressee: urged him to leave.</summary>
    SomeoneTo = 1 << 8,

    /// <summary>A finite clause after an addressee: told him that.</summary>
    SomeoneThat = 1 << 9,

    /// <summary>An embedded question after an addressee: asked him whether.</summary>
    SomeoneWhether = 1 << 10,

    /// <summary>The object did what follows <c>of</c>: accused him of.</summary>
    SomeoneOf = 1 << 11,

    /// <summary>The object did what follows <c>for</c>: blamed him for.</summary>
    SomeoneFor = 1 << 12,

    /// <summary>The object did what follows <c>with</c>: charged him with.</summary>
    SomeoneWith = 1 << 13,

    /// <summary>The object did what follows <c>on</c>: congratulated him on.</summary>
    SomeoneOn = 1 << 14,

    /// <summary>The object, with what follows: blamed it on him.</summary>
    SomeoneNp = 1 << 15,

    /// <summary>A phrase with <c>of</c>.</summary>
    Of = 1 << 16,

    /// <summary>A phrase with <c>about</c> or <c>over</c>.</summary>
    About = 1 << 17,

    /// <summary>A phrase with <c>for</c>.</summary>
    For = 1 << 18,

    /// <summary>A phrase with <c>on</c>.</summary>
    On = 1 << 19,

    /// <summary>A phrase with <c>with</c>.</summary>
    With = 1 << 20,

    /// <summary>A phrase with <c>in</c>.</summary>
    In = 1 << 21,

    /// <summary>A phrase with <c>against</c>.</summary>
    Against = 1 << 22,

    /// <summary>A phrase with <c>at</c>.</summary>
    At = 1 << 23,

    /// <summary>The clause that the cue itself stands in: according to.</summary>
    Clause = 1 << 24,

    /// <summary>The object is what the words are about; the source does not vouch for it: criticised the attack.</summary>
    Topic = 1 << 25,

    /// <summary>A finite clause that an empty <em>it</em> stands for: it emerged that.</summary>
    ItThat = 1 << 26,
}
