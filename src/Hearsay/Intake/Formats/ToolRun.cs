using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Runs a tool of the machine on some bytes: in a process of its own, without the surroundings of this one, and within limits of
/// time, memory and output.
/// </summary>
internal sealed record ToolRun
{
    private const int LongestComplaint = 1 << 12;

    private ToolRun(ToolEnd end, byte[] output, string complaint)
    {
        End = end;
        Output = output;
        Complaint = complaint;
    }

    /// <summary>How it ended.</summary>
    public ToolEnd End { get; }

    /// <summary>What it wrote.</summary>
    public byte[] Output { get; }

    /// <summary>What it said on standard error, one line.</summary>
    public string Complaint { get; }

    /// <summary>Runs a tool, which reads <paramref name="input"/> on standard input.</summary>
    /// <param name="tool">Its name, looked for on the path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="limits">How long it may run, how much memory it may have and how much it may write.</param>
    public static ToolRun Run(string tool, IEnumerable<string> arguments, byte[] input, Limits limits)
    {
        if (Find(tool) is not { } path)
        {
            return new ToolRun(ToolEnd.NotThere, [], "");
        }

        using var process = new Process { StartInfo = Describe(path, arguments, limits) };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new ToolRun(ToolEnd.NotThere, [], "");
        }

        var clock = Stopwatch.StartNew();
        Task feeding = Task.Run(() => Feed(process, input));
        Task<byte[]?> output = Task.Run(() => ReadUpTo(process.StandardOutput.BaseStream, limits.Bytes));
        Task<byte[]?> complaint = Task.Run(() => ReadUpTo(process.StandardError.BaseStream, LongestComplaint));
        bool isInTime = WaitFor(output, clock, limits) && output.Result is not null && WaitFor(complaint, clock, limits)
            && process.WaitForExit(Left(clock, limits));
        Stop(process);
        Task.WaitAll(feeding, output, complaint);
        string said = System.Text.Encoding.UTF8.GetString(complaint.Result ?? []).ReplaceLineEndings(" ").Trim();
        if (output.Result is not { } bytes)
        {
            return new ToolRun(ToolEnd.TooMuch, [], said);
        }

        ToolEnd end = !isInTime ? ToolEnd.TooLong : process.ExitCode == 0 ? ToolEnd.Done : ToolEnd.Failed;
        return new ToolRun(end, bytes, EntryName.Show(said));
    }

    private static ProcessStartInfo Describe(string path, IEnumerable<string> arguments, Limits limits)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (OperatingSystem.IsWindows())
        {
            start.FileName = path;
        }
        else
        {
            // The shell sets the limits and then becomes the tool. Where a limit cannot be set, the tool does not run.
            start.FileName = "/bin/sh";
            long kibibytes = limits.PdfMemory >> 10;
            long seconds = (long)Math.Ceiling(limits.PdfTime.TotalSeconds);
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(string.Create(
                CultureInfo.InvariantCulture, $"ulimit -v {kibibytes} && ulimit -t {seconds} && ulimit -c 0 && exec \"$0\" \"$@\""));
            start.ArgumentList.Add(path);
        }

        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    private static string? Find(string tool)
    {
        string name = OperatingSystem.IsWindows() ? tool + ".exe" : tool;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathRooted)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            using Stream stream = process.StandardInput.BaseStream;
            stream.Write(input);
        }
        catch (IOException)
        {
            // It stopped before it had read everything; how it ended says the rest.
        }
    }

    /// <summary>All that comes, or null if it is more than the limit.</summary>
    private static byte[]? ReadUpTo(Stream stream, long limit)
    {
        using var whole = new MemoryStream();
        byte[] buffer = new byte[1 << 15];
        try
        {
            while (stream.Read(buffer, 0, buffer.Length) is var count and > 0)
            {
                if (whole.Length + count > limit)
                {
                    return limit == LongestComplaint ? Drain(stream, whole) : null;
                }

                whole.Write(buffer, 0, count);
            }
        }
        catch (IOException)
        {
            // The process was stopped.
        }

        return whole.ToArray();
    }

    private static byte[] Drain(Stream stream, MemoryStream whole)
    {
        byte[] buffer = new byte[1 << 15];
        while (stream.Read(buffer, 0, buffer.Length) > 0)
        {
        }

        return whole.ToArray();
    }

    private static bool WaitFor(Task task, Stopwatch clock, Limits limits) => task.Wait(Left(clock, limits));

    private static TimeSpan Left(Stopwatch clock, Limits limits) =>
        clock.Elapsed < limits.PdfTime ? limits.PdfTime - clock.Elapsed : TimeSpan.Zero;

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }

        process.WaitForExit();
    }
}
