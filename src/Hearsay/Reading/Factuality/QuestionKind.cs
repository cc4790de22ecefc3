namespace Hearsay.Reading.Factuality;

/// <summary>What a question does with what it asks.</summary>
internal enum QuestionKind
{
    /// <summary>It is no question.</summary>
    None,

    /// <summary>It leaves it open.</summary>
    Open,

    /// <summary>It takes it for granted: why did they leave?</summary>
    Presupposing,

    /// <summary>It only asks for assent: …, doesn't it?</summary>
    Tag,

    /// <summary>The text answers with yes.</summary>
    AnsweredYes,

    /// <summary>The text answers with no.</summary>
    AnsweredNo,
}
