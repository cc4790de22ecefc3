namespace Hearsay.Intake.Formats;

/// <summary>How the run of a tool ended.</summary>
internal enum ToolEnd
{
    /// <summary>Well.</summary>
    Done,

    /// <summary>It says that it failed, or it fell over, for want of memory perhaps.</summary>
    Failed,

    /// <summary>It is not on this machine.</summary>
    NotThere,

    /// <summary>It took too long and was stopped.</summary>
    TooLong,

    /// <summary>It wrote too much and was stopped.</summary>
    TooMuch,
}
